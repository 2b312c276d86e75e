package io.github.chengwen.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.chengwen.Checked;
import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.Output;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Span;
import io.github.chengwen.layout.Layouter;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Draft;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.testing.MarkedDraft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Names and places are written with characters outside the BMP too, which are two UTF-16 units
 * long. Here one Chinese character in four is such a one, and nothing may come between its halves.
 */
class RareCharactersTest {

    private static final Style STYLE = BuiltInStyles.speech();
    private static final Chengwen CHENGWEN =
            Chengwen.with(Options.builder(STYLE).formats(Set.of(Format.DOCX)).build());

    /** The first two have the same first half. */
    private static final int[] RARE = {0x20BB7, 0x20B9F, 0x2CB4E, 0x2B5AF, 0x2C457};

    /** A draft with rare characters in it. */
    private record Rare(String name, String text) {

        byte[] bytes() {
            return text.getBytes(UTF_8);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Rare> drafts() {
        Random random = new Random(7);
        return MarkedDraft.all().stream()
                .map(draft -> new Rare(draft.name(), rare(draft.text(), random)))
                .toList();
    }

    private static String rare(String text, Random random) {
        StringBuilder rare = new StringBuilder();
        text.codePoints()
                .map(
                        c ->
                                c >= 0x4e00 && c <= 0x9fff && random.nextInt(4) == 0
                                        ? RARE[random.nextInt(RARE.length)]
                                        : c)
                .forEach(rare::appendCodePoint);
        return rare.toString();
    }

    @ParameterizedTest
    @MethodSource("drafts")
    @DisplayName("F-40: a character that takes two units is never cut in the middle")
    void nothingIsCutInTheMiddle(Rare draft) throws IOException {
        Converted converted = CHENGWEN.convert(draft.bytes(), draft.name());
        converted.diagnostics().forEach(told -> assertWhole(told, draft.text()));
        assertWhole(texts(converted.draft()));
        for (Output output : converted.outputs()) {
            String docx = main(output.file(Format.DOCX).orElseThrow().toByteArray());
            for (Document document : output.documents()) {
                assertThat(rareIn(docx)).isEqualTo(rareIn(String.join("", ModelText.of(document))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drafts")
    @DisplayName("L-01: no row ends in the middle of a character")
    void rowsHoldWholeCharacters(Rare draft) {
        List<Document> documents = CHENGWEN.read(draft.bytes(), draft.name()).draft().documents();
        Layout layout = Layouter.layout(documents, STYLE);
        layout.pages().stream()
                .flatMap(page -> page.rows())
                .map(TextRow::text)
                .forEach(RareCharactersTest::assertWhole);
    }

    @ParameterizedTest
    @MethodSource("drafts")
    @DisplayName("Nor is one cut by a finding or a correction")
    void findingsAndCorrections(Rare draft) {
        Checked checked = CHENGWEN.check(draft.bytes(), draft.name());
        checked.diagnostics().forEach(told -> assertWhole(told, draft.text()));
        assertThat(rareIn(new String(checked.corrected().toByteArray(), UTF_8)))
                .isEqualTo(rareIn(draft.text()));
    }

    private static String texts(Draft draft) {
        return draft.documents().stream()
                .flatMap(document -> ModelText.of(document).stream())
                .collect(Collectors.joining("\n"));
    }

    private static void assertWhole(Diagnostic told, String draft) {
        told.arguments().forEach(RareCharactersTest::assertWhole);
        Span span = told.span();
        assertWhole(draft.substring(0, span.start()));
        assertWhole(draft.substring(0, span.end()));
    }

    private static void assertWhole(String text) {
        if (!new String(text.getBytes(UTF_8), UTF_8).equals(text)) {
            fail("half a character in: " + text.replaceAll("[\\ud800-\\udfff]", "<half>"));
        }
    }

    private static long rareIn(String text) {
        return text.codePoints().filter(c -> c > 0xffff).count();
    }

    private static String main(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError("no main part");
    }
}
