package io.github.chengwen.pdf;

import static io.github.chengwen.layout.Sheets.body;
import static io.github.chengwen.layout.Sheets.document;
import static io.github.chengwen.layout.Sheets.rows;
import static io.github.chengwen.layout.Sheets.title;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.model.Document;
import io.github.chengwen.testing.TaggedPdf;
import io.github.chengwen.testing.VeraPdf;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The contents of a collection in a PDF (S-31, F-24, F-30, F-32). */
@Tag("slow")
class ContentsTest {

    private static final String LONG = "在全县安全生产暨第三季度防范重特大事故电视电话会议上的讲话";

    private static final List<Document> TWO =
            List.of(document(title("在防汛会商会上的讲话"), rows(30)), document(title(LONG), body("文")));

    private static PDDocument pdf;

    @BeforeAll
    static void open() {
        pdf = Pdfs.open(Pdfs.bytes(Pdfs.layout(TWO)));
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    @DisplayName("F-01: veraPDF finds nothing against any level")
    void archivable(PdfLevel level) throws Exception {
        assertThat(
                        VeraPdf.complaints(
                                Pdfs.bytes(TWO, level), PDFAFlavour.byFlavourId(level.label())))
                .isEmpty();
    }

    @Test
    @DisplayName("F-32: veraPDF finds nothing against PDF/UA-1")
    void accessible() throws Exception {
        assertThat(VeraPdf.complaints(Pdfs.bytes(TWO, PdfLevel.A_2A), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @Test
    @DisplayName("F-32: a TOC of entries, each a link, before the sections of the speeches")
    void tags() throws IOException {
        assertThat(new TaggedPdf(pdf).elements().subList(0, 5))
                .containsExactly(
                        "Document",
                        "-H1 目　　录",
                        "-TOC ‹‹‹在防汛会商会上的讲话 1›››‹‹‹" + LONG + " 3›››",
                        "-Sect",
                        "--H1 在防汛会商会上的讲话");
    }

    @Test
    @DisplayName("T-22: the dots are an artifact, all else is in an element")
    void dots() throws IOException {
        TaggedPdf tags = new TaggedPdf(pdf);
        assertThat(tags.marked().unmarked()).isEmpty();
        assertThat(tags.lost()).isEmpty();
        assertThat(tags.marked().artifacts().subList(0, 2)).allMatch(a -> a.matches("[.]{30,}"));
    }

    @Test
    @DisplayName("F-24: a click on a row goes to the page that its number says; it prints nothing")
    void links() throws IOException {
        List<PDAnnotation> annotations = pdf.getPage(0).getAnnotations();
        assertThat(annotations).hasSize(3).allMatch(PDAnnotation::isPrinted);
        assertThat(annotations)
                .extracting(a -> page((PDAnnotationLink) a))
                .containsExactly(1, 3, 3);
        assertThat(annotations).last().extracting(PDAnnotation::getContents).isEqualTo(LONG + " 3");
    }

    private static int page(PDAnnotationLink link) {
        try {
            return ((PDPageDestination) link.getDestination()).retrievePageNumber();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("F-32: every link knows its element, and the element the link")
    void structParents() throws IOException {
        var parents = pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree();
        for (PDAnnotation annotation : pdf.getPage(0).getAnnotations()) {
            COSDictionary element =
                    (COSDictionary)
                            ((org.apache.pdfbox.pdmodel.common.COSObjectable)
                                            parents.getValue(annotation.getStructParent()))
                                    .getCOSObject();
            assertThat(element.getNameAsString(COSName.S)).isEqualTo("Link");
            assertThat(element.getCOSArray(COSName.K).toList())
                    .filteredOn(COSDictionary.class::isInstance)
                    .extracting(kid -> ((COSDictionary) kid).getDictionaryObject(COSName.OBJ))
                    .contains(annotation.getCOSObject());
        }
    }

    @Test
    @DisplayName("F-30: pages are labelled with the numbers that they show, the contents with i")
    void labels() throws IOException {
        assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                .containsExactly("i", "1", "2", "3");
    }
}
