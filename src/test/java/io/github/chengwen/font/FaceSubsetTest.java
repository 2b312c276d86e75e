package io.github.chengwen.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.chengwen.font.outline.GlyphData;
import io.github.chengwen.font.outline.GlyphOutlines;
import io.github.chengwen.font.truetype.FontData;
import io.github.chengwen.font.truetype.FontHeader;
import io.github.chengwen.font.truetype.TableDirectory;
import io.github.chengwen.style.FaceRole;
import java.io.IOException;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A small font of some characters of a face. */
class FaceSubsetTest {

    private static final String WORDS = "同志们：2024年12月1日，大会——开幕。";

    static Stream<Face> faces() {
        return FontCatalog.bundled().report().stream().map(Chosen::face).distinct();
    }

    private static Face latin() {
        return TestFaces.chosen(FontCatalog.bundled(), FaceRole.LATIN).face();
    }

    @ParameterizedTest
    @MethodSource("faces")
    void itsCharactersLookAsInTheFace(Face face) throws IOException {
        Subset subset = subset(face, WORDS);
        GlyphOutlines outlines = outlines(subset);

        assertThat(IntStream.of(subset.codePoints()))
                .isNotEmpty()
                .allSatisfy(
                        code ->
                                assertThat(outlines.of(subset.glyph(code)))
                                        .isEqualTo(face.outline(code)));
    }

    @ParameterizedTest
    @MethodSource("faces")
    void itsCharactersAreAsWideAsInTheFace(Face face) throws IOException {
        Subset subset = subset(face, WORDS);
        TableDirectory tables = tables(subset);
        FontHeader header = FontHeader.parse(tables);
        FontData widths = tables.require("hmtx");

        assertThat(IntStream.of(subset.codePoints()))
                .allSatisfy(
                        code ->
                                assertThat(
                                                header.perMille(
                                                        widths.unsigned16(4 * subset.glyph(code))))
                                        .isEqualTo(face.advance(code)));
    }

    @Test
    void itHasTheMissingGlyphAndThoseAskedFor() throws IOException {
        Face face = latin();
        Subset subset = subset(face, "ba");

        assertThat(subset.codePoints()).containsExactly('a', 'b');
        assertThat(subset.glyphCount()).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> subset.glyph('c'));
    }

    @Test
    void aLetterThatIsPutTogetherBringsItsParts() throws IOException {
        Face face = latin();
        Subset subset = subset(face, "é");

        assertThat(subset.glyphCount()).isGreaterThan(2);
        assertThat(outlines(subset).of(subset.glyph('é'))).isEqualTo(face.outline('é'));
        assertThat(face.outline('é').contours()).hasSizeGreaterThan(2);
    }

    /** Or a copied text would have the one where the other was written. */
    @Test
    void charactersThatShareAGlyphGetOneEach() throws IOException {
        Face face = latin();
        assertThat(face.outline('-')).isEqualTo(face.outline('\u00AD'));

        Subset subset = subset(face, "-\u00AD");

        assertThat(subset.glyph('-')).isNotEqualTo(subset.glyph('\u00AD'));
    }

    @Test
    void itIsSmallAndItsTablesAddUp() throws IOException {
        Face face = TestFaces.chosen(FontCatalog.bundled(), FaceRole.FANG_SONG).face();
        byte[] font = subset(face, WORDS).program();

        assertThat(font).hasSizeLessThan(20_000);
        FontData directory = FontData.of(font);
        for (int entry = 12; entry < 12 + 16 * directory.unsigned16(4); entry += 16) {
            long offset = directory.unsigned32(entry + 8);
            FontData table = directory.slice(offset, (directory.unsigned32(entry + 12) + 3) & ~3);
            long sum = 0;
            for (int i = 0; i < table.length(); i += 4) {
                sum += table.unsigned32(i);
            }
            assertThat(directory.unsigned32(entry + 4)).isEqualTo(sum & 0xFFFFFFFFL);
        }
    }

    @Test
    void theSameCharactersGiveTheSameFontAndTag() throws IOException {
        Face face = TestFaces.chosen(FontCatalog.bundled(), FaceRole.KAI).face();
        Subset one = subset(face, "会议");
        Subset same = subset(face, "议会议");

        assertThat(same.program()).isEqualTo(one.program());
        assertThat(same.tag()).isEqualTo(one.tag()).matches("[A-Z]{6}");
        assertThat(subset(face, "会").tag()).isNotEqualTo(one.tag());
    }

    private static TableDirectory tables(Subset subset) throws IOException {
        return TableDirectory.of(FontData.of(subset.program())::slice, 0);
    }

    private static GlyphOutlines outlines(Subset subset) throws IOException {
        TableDirectory tables = tables(subset);
        FontHeader header = FontHeader.parse(tables);
        return new GlyphOutlines(GlyphData.of(tables, header), header);
    }

    private static Subset subset(Face face, String words) throws IOException {
        BitSet characters =
                words.codePoints()
                        .filter(face::covers)
                        .collect(BitSet::new, BitSet::set, BitSet::or);
        return face.subset(characters);
    }
}
