package io.github.chengwen.pdf;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.layout.Layouter;
import io.github.chengwen.layout.Sheets;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Metadata;
import io.github.chengwen.page.Layout;
import io.github.chengwen.style.Length;
import io.github.chengwen.testing.TestStyles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** PDF files made for a test. */
final class Pdfs {

    static final Metadata METADATA =
            new Metadata("在会上的讲话", "张三", "讲话稿", Instant.parse("2024-12-01T08:00:00Z"));

    private static final PdfRenderer RENDERER = new PdfRenderer(PdfOptions.DEFAULT);

    private Pdfs() {}

    static Layout layout(List<Document> documents) {
        return Layouter.layout(Composer.compose(documents, TestStyles.speech()));
    }

    static byte[] bytes(Layout layout) {
        return RENDERER.render(layout, FontCatalog.bundled(), METADATA);
    }

    static byte[] bytes(List<Document> documents, PdfLevel level) {
        return bytes(documents, new PdfOptions(level, Length.ZERO, false));
    }

    static byte[] bytes(List<Document> documents, PdfOptions options) {
        return new PdfRenderer(options).render(layout(documents), FontCatalog.bundled(), METADATA);
    }

    static byte[] of(Block... blocks) {
        return bytes(layout(List.of(Sheets.document(blocks))));
    }

    static PDDocument open(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something of everything: title block, headings of each level, Latin, quotes, dashes. */
    static Block[] speech() {
        return new Block[] {
            Sheets.title("在全县春耕备耕暨高标准农田建设工作推进会上的讲话"),
            Sheets.speaker("县委书记　李强"),
            Sheets.date("（2024年3月5日）"),
            Sheets.salutation("同志们："),
            Sheets.body("今天开会，主要是安排春耕。下面，我讲三点意见——请大家记好……"),
            Sheets.heading(1, "一、认清形势，增强信心"),
            Sheets.runIn(2, "（一）家底要清。", "全县有“三个一批”项目，投资12.5亿元，比2023年增长8%·同比持平。"),
            Sheets.runIn(3, "1.抓紧抓实。", "气温回升到5℃×2天，《春耕手册》发到户。" + "田".repeat(60)),
            Sheets.heading(4, "（1）农机到位"),
            Sheets.body("COVID-19之后，GB/T 9704标准要学。See you at www.example.gov.cn today."),
            Sheets.rows(25),
            Sheets.body("谢谢大家！"),
        };
    }
}
