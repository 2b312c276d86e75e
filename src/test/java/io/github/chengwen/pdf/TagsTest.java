package io.github.chengwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.layout.Sheets;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.style.Length;
import io.github.chengwen.testing.TaggedPdf;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import java.io.IOException;
import java.util.List;

/** What a reader of the file who cannot see it is told (F-32, T-22). */
class TagsTest {

    private static final PdfOptions FOR_A_PRINTER =
            new PdfOptions(PdfLevel.A_2A, Length.ofMillimetres(3), true);

    private static TaggedPdf tags(List<Document> documents, PdfOptions options) throws IOException {
        try (PDDocument pdf = Pdfs.open(Pdfs.bytes(documents, options))) {
            return new TaggedPdf(pdf);
        }
    }

    private static TaggedPdf tags(Block... blocks) throws IOException {
        return tags(List.of(Sheets.document(blocks)), PdfOptions.DEFAULT);
    }

    @Test
    @DisplayName("T-22: all text is in marked content")
    void nothingUnmarked() throws IOException {
        assertThat(tags(Pdfs.speech()).marked().unmarked()).isEmpty();
    }

    @Test
    @DisplayName("F-32: page numbers are artifacts, and nothing else is")
    void pageNumbers() throws IOException {
        assertThat(tags(Sheets.rows(30)).marked().artifacts()).containsExactly("— 1 —", "— 2 —");
    }

    @Test
    @DisplayName("F-32: crop marks are artifacts, too")
    void cropMarks() throws IOException {
        List<Document> documents = List.of(Sheets.document(Sheets.body("文")));
        assertThat(tags(documents, FOR_A_PRINTER).marked().artifacts())
                .containsExactly("— 1 —", "");
    }

    @Test
    @DisplayName("F-32: every mark leads to its element and back")
    void parents() throws IOException {
        assertThat(tags(Pdfs.speech()).lost()).isEmpty();
    }

    @Test
    @DisplayName("F-32, S-44: title, headings and paragraphs are elements in the order of the text")
    void elements() throws IOException {
        assertThat(tags(Pdfs.speech()).elements())
                .startsWith(
                        "Document",
                        "-H1 在全县春耕备耕暨高标准农田建设工作推进会上的讲话",
                        "-P 县委书记　李强",
                        "-P （2024年3月5日）",
                        "-P 同志们：",
                        "-P 今天开会，主要是安排春耕。下面，我讲三点意见——请大家记好……",
                        "-H2 一、认清形势，增强信心",
                        "-H3 （一）家底要清。",
                        "-P 全县有“三个一批”项目，投资12.5亿元，比2023年增长8%·同比持平。")
                .contains("-H5 （1）农机到位");
    }

    @Test
    @DisplayName("F-32: a run-in heading that fills more than a row is one heading")
    void longLead() throws IOException {
        String lead = "（一）" + "长".repeat(30) + "。";
        assertThat(tags(Sheets.runIn(2, lead, "正文")).elements())
                .containsExactly("Document", "-H1 " + lead, "-P 正文");
    }

    @Test
    @DisplayName("F-32: a heading in the face of the text is told apart all the same")
    void leadInTheFaceOfTheText() throws IOException {
        assertThat(tags(Sheets.runIn(3, "1.抓紧。", "正文")).elements())
                .containsExactly("Document", "-H1 1.抓紧。", "-P 正文");
    }

    @Test
    @DisplayName("F-32: the attachments of a document are a list")
    void attachments() throws IOException {
        Document document =
                Sheets.document(
                        Sheets.body("正文"),
                        Sheets.attachment("附件：1.名单"),
                        Sheets.attachment("2.方案"),
                        Sheets.body("另一段"));
        assertThat(tags(List.of(document), PdfOptions.DEFAULT).elements())
                .containsExactly(
                        "Document",
                        "-P 正文",
                        "-L",
                        "--LI",
                        "---LBody 附件：1.名单",
                        "--LI",
                        "---LBody 2.方案",
                        "-P 另一段");
    }

    @Test
    @DisplayName("F-32: a paragraph that covers pages is one element")
    void acrossPages() throws IOException {
        String text = "国".repeat(26 + 28 * 49);
        assertThat(tags(Sheets.body(text)).elements()).containsExactly("Document", "-P " + text);
    }

    @Test
    @DisplayName("F-32: the documents of a collection are sections, each with its own title")
    void sections() throws IOException {
        Document document = Sheets.document(Sheets.title("讲话"), Sheets.body("文"));
        assertThat(tags(List.of(document, document), PdfOptions.DEFAULT).elements())
                .endsWith("-Sect", "--H1 讲话", "--P 文", "-Sect", "--H1 讲话", "--P 文");
    }

    @Test
    @DisplayName("F-01: a file that promises looks only has no tags")
    void untagged() throws IOException {
        List<Document> documents = List.of(Sheets.document(Sheets.body("文")));
        try (PDDocument pdf = Pdfs.open(Pdfs.bytes(documents, PdfLevel.A_2U))) {
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNull();
        }
    }
}
