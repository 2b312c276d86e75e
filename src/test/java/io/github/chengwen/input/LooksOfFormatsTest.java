package io.github.chengwen.input;

import static io.github.chengwen.input.WordFile.paragraph;
import static io.github.chengwen.input.WordFile.run;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import io.github.chengwen.text.Look;
import io.github.chengwen.text.Look.Align;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each format says of how lines look. */
final class LooksOfFormatsTest {

    private static final String STYLES =
            "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"n\"><w:name w:val=\"Normal\"/></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:name w:val=\"heading 1\"/>"
                    + "<w:basedOn w:val=\"n\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>";

    @TempDir Path work;

    private static String line(String paragraph, String run, String text) {
        return paragraph(
                "<w:pPr>%s</w:pPr>".formatted(paragraph)
                        + run(text).replaceFirst("<w:r>", "<w:r><w:rPr>" + run + "</w:rPr>"));
    }

    private static byte[] docx() {
        String size = "<w:sz w:val=\"32\"/>";
        String title = "<w:rFonts w:eastAsia=\"小标宋\"/><w:b/><w:sz w:val=\"44\"/>";
        return WordFile.of(
                        line("<w:jc w:val=\"center\"/>", title, "关于全年工作的报告")
                                + line("<w:pStyle w:val=\"h1\"/>", size, "主要成绩")
                                + line("", size, "今年以来，全县上下齐心协力。")
                                + line("<w:jc w:val=\"right\"/>", size, "某某县人民政府"))
                .with("styles", STYLES)
                .bytes();
    }

    private static List<Look> looks(Draft draft) {
        return draft.source().lines().stream()
                .filter(line -> !line.text().isBlank())
                .map(draft.source()::look)
                .toList();
    }

    @NeedsLibreOffice
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "rtf", "odt", "fodt", "html"})
    void sizeAlignmentBoldAndOutline(String format) throws IOException, InterruptedException {
        Path docx = Files.write(work.resolve("look.docx"), docx());
        Path out = Files.createDirectory(work.resolve("out"));
        LibreOffice.in(out).convert(List.of(docx), format);
        byte[] bytes = Files.readAllBytes(out.resolve("look." + format));

        List<Look> looks = looks(Draft.open("稿." + format, bytes));

        assertThat(looks).extracting(Look::outline).containsExactly(0, 1, 0, 0);
        assertThat(looks)
                .extracting(Look::align)
                .containsExactly(Align.CENTRE, Align.START, Align.START, Align.END);
        assertThat(looks).extracting(Look::size).containsExactly(44, 32, 32, 32);
        assertThat(looks.get(0).bold()).isTrue();
        assertThat(looks.get(2).bold()).isFalse();
    }

    @Test
    void aPageSaysFaceSizeAndBoldInWordsOfItsStyle() {
        String page =
                "<html><body><p style='text-align:center'><span style='font-family:黑体;font-size:22.0pt'>"
                        + "<b>关于全年工作的报告</b></span></p><p>今年以来，全县<b>上下</b>齐心协力。</p></body></html>";

        List<Look> looks = looks(Draft.open("稿.html", page.getBytes(UTF_8)));

        assertThat(looks.get(0))
                .extracting(Look::face, Look::size, Look::bold)
                .contains("黑体", 44, true);
        assertThat(looks.get(1)).isEqualTo(Look.PLAIN);
    }

    @Test
    void aFaceOfAnOdtIsThatOfItsChineseCharacters() {
        String odt =
                "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\">"
                        + "<office:automatic-styles><style:style style:name=\"P1\" style:family=\"paragraph\">"
                        + "<style:text-properties style:font-name=\"Arial\" style:font-name-asian=\"黑体\" style:font-weight-asian=\"bold\"/>"
                        + "</style:style></office:automatic-styles><office:body><office:text>"
                        + "<text:p text:style-name=\"P1\">主要成绩</text:p></office:text></office:body></office:document>";

        List<Look> looks = looks(Draft.open("稿.fodt", odt.getBytes(UTF_8)));

        assertThat(looks.get(0)).extracting(Look::face, Look::bold).containsExactly("黑体", true);
    }
}
