package io.github.chengwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.layout.Layouter;
import io.github.chengwen.layout.Sheets;
import io.github.chengwen.model.Metadata;
import io.github.chengwen.page.Layout;
import io.github.chengwen.style.Style;
import io.github.chengwen.testing.TestStyles;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class FilePropertiesTest {

    private static final byte[] PDF = Pdfs.of(Pdfs.speech());

    private static final Set<String> COLOUR_OPERATORS =
            Set.of(
                    "g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh",
                    "Do", "gs");

    private final PDDocument document = Pdfs.open(PDF);

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    @DisplayName("T-18, F-34: the same arguments give the same bytes, from any renderer")
    void reproducible() {
        byte[] again =
                new PdfRenderer(PdfOptions.DEFAULT)
                        .render(
                                Pdfs.layout(List.of(Sheets.document(Pdfs.speech()))),
                                FontCatalog.bundled(),
                                Pdfs.METADATA);
        assertThat(again).isEqualTo(PDF);
    }

    @Test
    @DisplayName("L-36: rows with squeezed punctuation are said of the tool, twice alike")
    void squeezedRowsAreNamed() throws IOException {
        Style gb = TestStyles.speechWith("lines.punctuation=gb");
        Layout layout =
                Layouter.layout(Composer.compose(List.of(Sheets.document(Sheets.body("正文。"))), gb));
        byte[] pdf =
                new PdfRenderer(PdfOptions.DEFAULT)
                        .render(layout, FontCatalog.bundled(), Pdfs.METADATA);
        try (PDDocument squeezed = Pdfs.open(pdf)) {
            String xmp =
                    new String(
                            squeezed.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            assertThat(xmp).contains("<xmp:CreatorTool>Chengwen (break=gb)</xmp:CreatorTool>");
            assertThat(squeezed.getDocumentInformation().getCreator())
                    .isEqualTo("Chengwen (break=gb)");
        }
    }

    @Test
    @DisplayName("F-34: the identifier is in the trailer, not among the properties")
    void noStrayIdentifier() {
        assertThat(document.getDocument().getDocumentID().size()).isEqualTo(2);
        assertThat(document.getDocumentInformation().getCOSObject().keySet())
                .extracting(COSName::getName)
                .doesNotContain("FileId");
    }

    @Test
    @DisplayName("F-33: without a date no time is in the file")
    void undated() throws IOException {
        Layout layout = Pdfs.layout(List.of(Sheets.document(Sheets.body("正文。"))));
        Metadata undated = new Metadata("正文", "", "讲话稿", Optional.empty());
        byte[] pdf =
                new PdfRenderer(PdfOptions.DEFAULT).render(layout, FontCatalog.bundled(), undated);
        try (PDDocument file = Pdfs.open(pdf)) {
            assertThat(file.getDocumentInformation().getCreationDate()).isNull();
            assertThat(file.getDocumentInformation().getModificationDate()).isNull();
            byte[] xmp = file.getDocumentCatalog().getMetadata().toByteArray();
            assertThat(new String(xmp, StandardCharsets.UTF_8)).doesNotContain("Date>");
        }
    }

    @Test
    @DisplayName("F-10: the capitals of every face have a height")
    void capHeights() throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.getFontDescriptor().getCapHeight())
                        .as(font.getName())
                        .isBetween(500f, 900f);
            }
        }
    }

    @Test
    @DisplayName("F-10: every font is embedded")
    void fontsEmbedded() throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    @DisplayName("F-23, F-30: language, outline shown, page by page, printed at actual size")
    void presentation() {
        var catalog = document.getDocumentCatalog();
        assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
        assertThat(catalog.getPageMode()).isEqualTo(PageMode.USE_OUTLINES);
        assertThat(catalog.getPageLayout()).isEqualTo(PageLayout.SINGLE_PAGE);
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(catalog.getViewerPreferences().getPrintScaling()).isEqualTo("None");
    }

    @Test
    @DisplayName("F-30: pages are labelled with the numbers that they show")
    void labels() throws IOException {
        assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                .startsWith("1", "2");
    }

    @Test
    @DisplayName("F-20: nothing has a colour but the black of one ink")
    void black() throws IOException {
        List<Object> tokens = new PDFStreamParser(document.getPage(0)).parse();
        List<String> colours = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && COLOUR_OPERATORS.contains(operator.getName())) {
                colours.add(tokens.get(i - 1) + " " + operator.getName());
            }
        }
        assertThat(colours).containsExactly("COSInt{0} g");
    }

    @Test
    @DisplayName("F-23, F-30: a duplex style asks for both sides and for facing pages")
    void duplex() throws IOException {
        Style style = TestStyles.speechDuplex();
        Layout layout =
                Layouter.layout(Composer.compose(List.of(Sheets.document(Sheets.rows(1))), style));
        byte[] pdf =
                new PdfRenderer(PdfOptions.DEFAULT)
                        .render(layout, FontCatalog.bundled(), Pdfs.METADATA);
        try (PDDocument duplex = Pdfs.open(pdf)) {
            var catalog = duplex.getDocumentCatalog();
            assertThat(catalog.getPageLayout()).isEqualTo(PageLayout.TWO_PAGE_RIGHT);
            assertThat(catalog.getViewerPreferences().getDuplex()).isEqualTo("DuplexFlipLongEdge");
        }
    }

    @Test
    @DisplayName("F-33: title and author are in the information dictionary")
    void information() {
        assertThat(document.getDocumentInformation().getTitle()).isEqualTo("在会上的讲话");
        assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("张三");
    }

    @Test
    @DisplayName("F-31: bookmarks follow the headings, one inside the other")
    void outline() {
        List<String> titles = new ArrayList<>();
        collect(document.getDocumentCatalog().getDocumentOutline().children(), "", titles);
        assertThat(titles).containsExactly("一、认清形势，增强信心", ">（一）家底要清", ">>1.抓紧抓实", ">>>（1）农机到位");
    }

    private static void collect(Iterable<PDOutlineItem> items, String depth, List<String> titles) {
        for (PDOutlineItem item : items) {
            titles.add(depth + item.getTitle());
            collect(item.children(), depth + ">", titles);
        }
    }

    @Test
    @DisplayName("F-21: the profile is a gray one that colour engines can read")
    void profile() {
        ICC_Profile profile = ICC_Profile.getInstance(Profile.GRAY.bytes());
        assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_GRAY);
    }
}
