package io.github.chengwen.ofd;

import static io.github.chengwen.ofd.OfdFile.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** What GB/T 33190 asks of a file that no reader need complain about (ofd.md). */
class StructureTest {

    private static final String COLLECTION =
            """
            第一篇：在开馆仪式上的致辞

            各位来宾：
            今天开馆。
            谢谢大家！

            第二篇：在座谈会上的讲话

            同志们：
            今天座谈。
            一、要学
            好好学。
            谢谢大家！
            """;

    private static OfdFile file(OfdProfile profile) throws IOException {
        return OfdFile.of(COLLECTION + OfdFile.SPEECH, new OfdOptions(profile, true));
    }

    private static List<Integer> numbers(OfdFile file, String attribute) {
        return file.roots()
                .flatMap(root -> all(root, "*"))
                .filter(element -> element.hasAttribute(attribute))
                .filter(element -> !element.getLocalName().equals("Attachment"))
                .map(element -> Integer.parseInt(element.getAttribute(attribute)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void noNumberIsGivenTwiceNorBeyondTheGreatest(OfdProfile profile) throws IOException {
        OfdFile file = file(profile);
        List<Integer> pages =
                all(file.root("Document.xml"), "Page")
                        .map(page -> Integer.parseInt(page.getAttribute("ID")))
                        .toList();
        int greatest = Integer.parseInt(OfdFile.text(file.root("Document.xml"), "MaxUnitID"));

        assertThat(numbers(file, "ID"))
                .doesNotHaveDuplicates()
                .containsAll(pages)
                .allSatisfy(id -> assertThat(id).isBetween(1, greatest));
    }

    @ParameterizedTest
    @EnumSource
    void everyReferenceLeadsToSomethingOfItsKind(OfdProfile profile) throws IOException {
        OfdFile file = file(profile);
        Function<String, Set<String>> ids =
                name ->
                        file.roots()
                                .flatMap(root -> all(root, name))
                                .map(element -> element.getAttribute("ID"))
                                .collect(Collectors.toSet());

        assertThat(values(file, "Font")).isNotEmpty().isSubsetOf(ids.apply("Font"));
        assertThat(values(file, "PageID")).isNotEmpty().isSubsetOf(ids.apply("Page"));
        assertThat(values(file, "PageRef")).isNotEmpty().isSubsetOf(ids.apply("Page"));
        assertThat(values(file, "ColorSpace")).isSubsetOf(ids.apply("ColorSpace"));
        assertThat(values(file, "DrawParam")).isSubsetOf(ids.apply("DrawParam"));
    }

    private static Set<String> values(OfdFile file, String attribute) {
        return file.roots()
                .flatMap(root -> all(root, "*"))
                .map(element -> element.getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void everyPartIsNamedByAnother(OfdProfile profile) throws IOException {
        OfdFile file = file(profile);
        Element document = file.root("Document.xml");
        Element resources = file.root("PublicRes.xml");
        Stream<String> named =
                Stream.of(
                                all(document, "Page").map(page -> page.getAttribute("BaseLoc")),
                                all(document, "PublicRes").map(Element::getTextContent),
                                all(document, "CustomTags").map(Element::getTextContent),
                                all(document, "Attachments").map(Element::getTextContent),
                                all(resources, "FontFile")
                                        .map(font -> "Res/" + font.getTextContent()),
                                all(resources, "ColorSpace")
                                        .map(space -> "Res/" + space.getAttribute("Profile")),
                                all(file.root("Tags/CustomTags.xml"), "FileLoc")
                                        .map(tags -> "Tags/" + tags.getTextContent()),
                                all(file.root("Attachs/Attachments.xml"), "FileLoc")
                                        .map(draft -> "Attachs/" + draft.getTextContent()))
                        .flatMap(names -> names)
                        .map("Doc_0/"::concat);

        assertThat(Stream.concat(Stream.of("OFD.xml", "Doc_0/Document.xml"), named))
                .containsExactlyInAnyOrderElementsOf(file.parts().keySet());
    }

    @Test
    void thereIsADistanceForEachGapBetweenCharacters() throws IOException {
        List<Element> codes =
                file(OfdProfile.PLAIN).pages().stream()
                        .flatMap(page -> all(page, "TextCode"))
                        .toList();

        assertThat(codes)
                .isNotEmpty()
                .allSatisfy(
                        code ->
                                assertThat(OfdFile.numbers(code.getAttribute("DeltaX")))
                                        .hasSize(
                                                (int) code.getTextContent().codePoints().count()
                                                        - 1));
    }

    /** Readers find a glyph by its character; not all of them know glyph numbers. */
    @Test
    void everyCharacterIsInTheMapOfItsFont() throws IOException {
        OfdFile file = file(OfdProfile.PLAIN);
        for (Element font : all(file.root("PublicRes.xml"), "Font").toList()) {
            byte[] program = file.part("Res/" + font.getTextContent());
            CmapLookup map =
                    new TTFParser()
                            .parse(new RandomAccessReadBuffer(program))
                            .getUnicodeCmapLookup();
            String id = font.getAttribute("ID");
            String drawn =
                    file.pages().stream()
                            .flatMap(page -> all(page, "TextObject"))
                            .filter(object -> object.getAttribute("Font").equals(id))
                            .map(Element::getTextContent)
                            .collect(Collectors.joining());
            assertThat(drawn.codePoints())
                    .isNotEmpty()
                    .allSatisfy(character -> assertThat(map.getGlyphId(character)).isPositive());
        }
    }

    @Test
    void noReaderNeedsToKnowMatricesOrGlyphNumbers() throws IOException {
        OfdFile file = file(OfdProfile.PLAIN);

        assertThat(values(file, "CTM")).isEmpty();
        assertThat(file.pages().stream().flatMap(page -> all(page, "CGTransform"))).isEmpty();
    }

    /** An installed font of the same name would be taken in its stead. */
    @Test
    void anEmbeddedFontHasANameOfItsOwn() throws IOException {
        assertThat(all(file(OfdProfile.PLAIN).root("PublicRes.xml"), "Font"))
                .extracting(font -> font.getAttribute("FontName"))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches("[A-Za-z-]+-[A-Z]{6}"));
    }

    /** Readers do not agree whether distances are widened with the glyphs (L-15). */
    @Test
    void aDashThatIsWidenedStandsAlone() throws IOException {
        assertThat(
                        OfdFile.of(OfdFile.SPEECH, OfdOptions.DEFAULT).pages().stream()
                                .flatMap(page -> all(page, "TextObject"))
                                .filter(object -> object.hasAttribute("HScale")))
                .isNotEmpty()
                .allSatisfy(object -> assertThat(object.getTextContent()).isEqualTo("—"));
    }

    /** Some readers count such a character as two, some as one. */
    @Test
    void aCharacterBeyondTheBasicPlaneStandsAlone() throws IOException {
        assertThat(
                        OfdFile.of(OfdFile.SPEECH, OfdOptions.DEFAULT).pages().stream()
                                .flatMap(page -> all(page, "TextCode"))
                                .filter(code -> code.getTextContent().contains("𣗋")))
                .singleElement()
                .satisfies(
                        code -> {
                            assertThat(code.getTextContent()).isEqualTo("𣗋");
                            assertThat(code.hasAttribute("DeltaX")).isFalse();
                        });
    }

    @Test
    void anArchiveSaysSoAndBringsTheMeaningOfItsBlack() throws IOException {
        OfdFile archive = file(OfdProfile.ARCHIVE);
        OfdFile plain = file(OfdProfile.PLAIN);

        assertThat(archive.entry().getAttribute("DocType")).isEqualTo("OFD-A");
        assertThat(plain.entry().getAttribute("DocType")).isEqualTo("OFD");
        assertThat(archive.part("Res/gray.icc")).isNotEmpty();
        assertThat(plain.parts()).doesNotContainKey("Doc_0/Res/gray.icc");
        assertThat(archive.pages().stream().flatMap(page -> all(page, "Layer")))
                .allSatisfy(layer -> assertThat(layer.hasAttribute("DrawParam")).isTrue());
    }

    @Test
    void thePaperIsA4() throws IOException {
        assertThat(OfdFile.text(file(OfdProfile.PLAIN).root("Document.xml"), "PhysicalBox"))
                .isEqualTo("0 0 210 297");
    }

    @Test
    void theSameDraftGivesTheSameBytesAndAnotherAnotherIdentifier() throws IOException {
        OfdFile one = OfdFile.of(OfdFile.SPEECH, OfdOptions.DEFAULT);
        OfdFile again = OfdFile.of(OfdFile.SPEECH, OfdOptions.DEFAULT);
        OfdFile other = OfdFile.of(OfdFile.SPEECH.replace("李强", "王强"), OfdOptions.DEFAULT);

        assertThat(again.bytes()).isEqualTo(one.bytes());
        assertThat(OfdFile.text(one.entry(), "DocID")).matches("[0-9a-f]{32}");
        assertThat(OfdFile.text(other.entry(), "DocID"))
                .isNotEqualTo(OfdFile.text(one.entry(), "DocID"));
    }
}
