package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.testing.VeraPdf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfFileTest {

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("T-10, F-01: veraPDF finds nothing against PDF/A-2a")
    void archivable(Product product) throws Exception {
        assertThat(VeraPdf.complaints(product.pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("F-32: veraPDF finds nothing against PDF/UA-1")
    void accessible(Product product) throws Exception {
        assertThat(VeraPdf.complaints(product.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("F-10: every font is embedded")
    void fonts(Product product) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(product.pdf())) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("F-30, F-33: the title is the document's, the language Chinese")
    void titleAndLanguage(Product product) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(product.pdf())) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isNotBlank()
                    .startsWith(product.document().titleText());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.chengwen.acceptance.Products#all")
    @DisplayName("F-31: every heading has a bookmark")
    void bookmarks(Product product) throws IOException {
        List<String> headings =
                product.document().blocks().stream()
                        .flatMap(PdfFileTest::heading)
                        .map(heading -> heading.passage().text())
                        .toList();
        List<String> bookmarks = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(product.pdf())) {
            PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                collect(outline.children(), bookmarks);
            }
        }
        assertThat(bookmarks).hasSameSizeAs(headings);
        for (int i = 0; i < headings.size(); i++) {
            assertThat(headings.get(i)).startsWith(bookmarks.get(i).replace("…", ""));
        }
    }

    private static Stream<Heading> heading(Block block) {
        if (block instanceof Heading heading) {
            return Stream.of(heading);
        }
        return block instanceof RunInParagraph paragraph
                ? Stream.of(paragraph.heading())
                : Stream.empty();
    }

    private static void collect(Iterable<PDOutlineItem> items, List<String> titles) {
        for (PDOutlineItem item : items) {
            titles.add(item.getTitle());
            collect(item.children(), titles);
        }
    }
}
