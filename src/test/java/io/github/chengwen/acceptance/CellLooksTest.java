package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.input.WordFile;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Bold words and grey grounds of the cells of a Word draft (E-77). */
final class CellLooksTest {

    private static final String CELL = "<w:tc><w:tcPr>%s</w:tcPr><w:p>%s</w:p></w:tc>";
    private static final String BOLD = "<w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r>";

    private static String plain(String text) {
        return CELL.formatted("", WordFile.run(text));
    }

    private static String shaded(String shade, String text) {
        return CELL.formatted("<w:shd " + shade + "/>", WordFile.run(text));
    }

    /** A report with a table of three rows. */
    private static Converted converted(String... rows) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (String row : rows) {
            table.append("<w:tr>").append(row).append("</w:tr>");
        }
        String body =
                WordFile.paragraph(WordFile.run("关于乡镇经费情况的报告"))
                        + WordFile.paragraph(WordFile.run("县人民政府："))
                        + table.append("</w:tbl>")
                        + WordFile.paragraph(WordFile.run("特此报告，请审阅。"));
        return Chengwen.with(Options.of(BuiltInStyles.speech()))
                .convert(WordFile.of(body).bytes(), "报告.docx");
    }

    private static String document(Converted converted) throws IOException {
        byte[] docx = converted.outputs().get(0).file(Format.DOCX).orElseThrow().toByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            while (!zip.getNextEntry().getName().equals("word/document.xml")) {
                zip.closeEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What stands in runs of the strong styles. */
    private static List<String> strong(Converted converted) throws IOException {
        return Pattern.compile(
                        "<w:rStyle w:val=\"CWTableStrong(?:Latin)?\"/>.*?<w:t[^>]*>([^<]*)</w:t>")
                .matcher(document(converted))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static final String FIGURES = plain("东山乡") + plain("118");

    @Test
    @DisplayName("E-77: bold words of a cell are in 黑体, the others are not")
    void boldIsAFace() throws IOException {
        String part = CELL.formatted("", WordFile.run("其中") + BOLD.formatted("重点项目"));
        Converted converted =
                converted(
                        part + plain("120"),
                        FIGURES,
                        plain("合计") + CELL.formatted("", BOLD.formatted("238")));

        assertThat(strong(converted)).containsExactly("重点项目", "238");
        assertThat(document(converted)).doesNotContain("<w:b/>");
    }

    @Test
    @DisplayName("E-77: where every cell is bold, that says nothing")
    void allBold() throws IOException {
        String row =
                CELL.formatted("", BOLD.formatted("东山乡"))
                        + CELL.formatted("", BOLD.formatted("118"));

        assertThat(strong(converted(row, row, row))).isEmpty();
    }

    @Test
    @DisplayName("E-77: the bold labels of a form that waits to be filled in stay strong")
    void labelsOfAForm() throws IOException {
        String row = CELL.formatted("", BOLD.formatted("姓名")) + plain("");

        assertThat(strong(converted(row, row, row))).containsExactly("姓名", "姓名", "姓名");
    }

    @Test
    @DisplayName("E-77: what was strong in our DOCX is so when it is read again")
    void comesBack() throws IOException {
        Converted first =
                converted(
                        FIGURES, FIGURES, CELL.formatted("", BOLD.formatted("合计")) + plain("238"));
        byte[] docx = first.outputs().get(0).file(Format.DOCX).orElseThrow().toByteArray();

        assertThat(
                        strong(
                                Chengwen.with(Options.of(BuiltInStyles.speech()))
                                        .convert(docx, "报告.docx")))
                .containsExactly("合计");
    }

    @Test
    @DisplayName("E-77: every light grey is the same grey, white is none")
    void lightGreyIsKept() throws IOException {
        Converted converted =
                converted(
                        shaded("w:val=\"clear\" w:fill=\"F2F2F2\"", "东山乡")
                                + shaded("w:val=\"clear\" w:fill=\"BFBFBF\"", "1"),
                        shaded("w:val=\"pct15\" w:color=\"auto\" w:fill=\"FFFFFF\"", "西山乡")
                                + shaded("w:val=\"clear\" w:fill=\"FFFFFF\"", "2"),
                        shaded("w:val=\"clear\" w:fill=\"auto\"", "南山乡") + plain("3"));

        assertThat(document(converted).split("w:fill=\"D9D9D9\"", -1)).hasSize(1 + 3);
        assertThat(converted.diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(Code.SHADES_DROPPED);
    }

    @Test
    @DisplayName("E-77: colours and dark greys are told")
    void coloursAreTold() throws IOException {
        Converted converted =
                converted(
                        shaded("w:val=\"clear\" w:fill=\"FFC000\"", "东山乡")
                                + shaded("w:val=\"clear\" w:fill=\"595959\"", "1"),
                        FIGURES);

        assertThat(document(converted)).doesNotContain("w:shd");
        assertThat(converted.diagnostics())
                .filteredOn(told -> told.code() == Code.SHADES_DROPPED)
                .singleElement()
                .satisfies(told -> assertThat(told.arguments()).containsExactly("2", "#FFC000"));
    }

    @Test
    @DisplayName("E-77: the grey of a PDF is a device gray, and the file needs no colour")
    void greyInThePdf() throws IOException {
        Converted converted =
                converted(shaded("w:val=\"clear\" w:fill=\"EEEEEE\"", "东山乡") + plain("1"), FIGURES);
        byte[] pdf = converted.outputs().get(0).file(Format.PDF).orElseThrow().toByteArray();

        try (PDDocument read = Loader.loadPDF(pdf)) {
            List<Object> tokens = new PDFStreamParser(read.getPage(0)).parse();
            List<String> operators =
                    tokens.stream()
                            .filter(Operator.class::isInstance)
                            .map(token -> ((Operator) token).getName())
                            .toList();
            assertThat(operators).contains("g").doesNotContain("rg", "k");
        }
    }
}
