package io.github.chengwen.acceptance;

import static io.github.chengwen.input.WordFile.paragraph;
import static io.github.chengwen.input.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.Output;
import io.github.chengwen.input.WordFile;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.testing.PdfRow;
import io.github.chengwen.testing.TestStyles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of the notes of a Word draft. */
final class FootnoteFilesTest {

    private static final String REFERENCE = "<w:r><w:%sReference w:id=\"%d\"/></w:r>";

    private static String note(String kind, int id, String text) {
        return "<w:%s w:id=\"%d\">".formatted(kind, id) + paragraph(run(text)) + "</w:" + kind + ">";
    }

    private static Output converted(WordFile file) {
        return Chengwen.with(Options.of(TestStyles.speechWith("lines.match=libreoffice")))
                .convert(file.bytes(), "讲话.docx")
                .outputs()
                .get(0);
    }

    private static WordFile draft(String kind, String text) {
        return WordFile.of(
                        paragraph(run("在全县林业工作会议上的讲话"))
                                + paragraph(run("同志们："))
                                + paragraph(
                                        run("全县林地")
                                                + REFERENCE.formatted(kind, 2)
                                                + run("共十二万亩，比上年增长一成。")))
                .with(kind + "s", note(kind, 2, text));
    }

    private static String part(Output output, String name) throws IOException {
        byte[] docx = output.file(Format.DOCX).orElseThrow().toByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry at = zip.getNextEntry(); at != null; at = zip.getNextEntry()) {
                if (at.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private static List<String> rows(Output output) throws IOException {
        byte[] pdf = output.file(Format.PDF).orElseThrow().toByteArray();
        return PdfRow.of(pdf).stream().map(PdfRow::text).toList();
    }

    @Test
    @DisplayName("D-62: a footnote of the draft is one of the DOCX")
    void isNative() throws Exception {
        Output output = converted(draft("footnote", "见统计公报。"));

        assertThat(part(output, "word/document.xml"))
                .contains("全县林地</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/>")
                .contains("<w:footnoteReference w:id=\"1\"/>")
                .doesNotContain("〔1〕");
        assertThat(part(output, "word/footnotes.xml")).contains("见统计公报。");
    }

    @Test
    @DisplayName("E-76: it stands at the foot of the page, below the text and above the number")
    void atTheFoot() throws Exception {
        byte[] pdf =
                converted(draft("footnote", "见统计公报。"))
                        .file(Format.PDF)
                        .orElseThrow()
                        .toByteArray();

        assertThat(PdfRow.of(pdf))
                .filteredOn(row -> row.text().contains("见统计公报"))
                .singleElement()
                .satisfies(row -> assertThat(row.baseline()).isBetween(700.0, 742.0));
    }

    @Test
    @DisplayName("E-76: a note without room at the foot of a page stands behind the text")
    void longOnes() throws Exception {
        Output output = converted(draft("footnote", "见统计公报。".repeat(80)));

        assertThat(part(output, "word/document.xml")).contains("全县林地〔1〕共十二万亩").contains("[1] 见统计公报");
        assertThat(part(output, "word/footnotes.xml")).isEmpty();
    }

    @Test
    @DisplayName("E-76: an imprint gives way to footnotes and stands on a page of its own")
    void officialDocuments() throws Exception {
        WordFile file =
                WordFile.of(
                                paragraph(run("青岚县人民政府文件"))
                                        + paragraph(run("青政发〔2024〕5号"))
                                        + paragraph(
                                                run("关于加强林业工作的通知")
                                                        + REFERENCE.formatted("footnote", 2))
                                        + paragraph(run("各乡镇人民政府："))
                                        + paragraph(run("请认真抓好落实，扎实推进各项工作。"))
                                        + paragraph(run("青岚县人民政府"))
                                        + paragraph(run("2024年3月5日"))
                                        + paragraph(run("抄送：县委办公室。"))
                                        + paragraph(run("青岚县人民政府办公室　2024年3月5日印发")))
                        .with("footnotes", note("footnote", 2, "见统计公报。"));
        byte[] pdf =
                Chengwen.with(Options.of(BuiltInStyles.load("document").style().orElseThrow()))
                        .convert(file.bytes(), "通知.docx")
                        .outputs()
                        .get(0)
                        .file(Format.PDF)
                        .orElseThrow()
                        .toByteArray();

        assertThat(PdfRow.of(pdf))
                .filteredOn(row -> row.text().contains("见统计公报") || row.text().contains("抄送"))
                .extracting(PdfRow::page)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("E-76: an endnote stands behind the text")
    void endnotes() throws Exception {
        Output output = converted(draft("endnote", "见统计公报。"));

        assertThat(String.join("", rows(output)))
                .contains("全县林地〔1〕共十二万亩")
                .contains("[1]见统计公报");
    }

    @Test
    @DisplayName("E-76: the structure is read as if there were no footnotes")
    void unseenByTheReader() {
        Output output = converted(draft("footnote", "见统计公报。"));

        assertThat(output.documents().get(0).blocks())
                .extracting(block -> block.passage().text())
                .containsExactly("在全县林业工作会议上的讲话", "同志们：", "全县林地共十二万亩，比上年增长一成。");
        assertThat(output.documents().get(0).notes())
                .singleElement()
                .satisfies(
                        note ->
                                assertThat(note.paragraphs().get(0).text())
                                        .isEqualTo("见统计公报。"));
    }
}
