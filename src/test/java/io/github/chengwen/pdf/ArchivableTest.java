package io.github.chengwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.layout.Layouter;
import io.github.chengwen.layout.Sheets;
import io.github.chengwen.model.Document;
import io.github.chengwen.page.Layout;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Style;
import io.github.chengwen.testing.TestStyles;
import io.github.chengwen.testing.VeraPdf;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** T-10: veraPDF finds nothing against the levels that a file promises. */
@Tag("slow")
class ArchivableTest {

    private static final List<Document> SPEECH = List.of(Sheets.document(Pdfs.speech()));

    private static PDFAFlavour flavour(PdfLevel level) {
        return PDFAFlavour.byFlavourId(level.label());
    }

    static Stream<List<Document>> documents() {
        return Stream.of(
                SPEECH,
                List.of(Sheets.document(Sheets.body("一"))),
                List.of(Sheets.document(Sheets.body("无字\uE004与😀、𠮷"))),
                List.of(Sheets.document(Pdfs.speech()), Sheets.document(Pdfs.speech())));
    }

    static Stream<Arguments> documentsAndLevels() {
        return documents()
                .flatMap(
                        documents ->
                                Stream.of(PdfLevel.values())
                                        .filter(PdfLevel::isArchivable)
                                        .map(level -> Arguments.of(documents, level)));
    }

    @ParameterizedTest(name = "document {index}, {1}")
    @MethodSource("documentsAndLevels")
    @DisplayName("F-01: every level of PDF/A is kept")
    void archivable(List<Document> documents, PdfLevel level) throws Exception {
        assertThat(VeraPdf.complaints(Pdfs.bytes(documents, level), flavour(level))).isEmpty();
    }

    /** Digits, Latin letters, Han, and the marks whose glyphs differ from face to face. */
    private static final String ALL_SORTS = "第1次ABC会议：“国”——《办法》……12.5%·×℃①";

    static Stream<Arguments> facesAndLevels() {
        return Stream.of("biaoSong", "fangSong", "kai", "hei", "song", "latin")
                .flatMap(
                        face ->
                                Stream.of(PdfLevel.A_2A, PdfLevel.A_2U, PdfLevel.A_1B)
                                        .map(level -> Arguments.of(face, level)));
    }

    @ParameterizedTest
    @MethodSource("facesAndLevels")
    @DisplayName("T-10: with each face")
    void eachFace(String face, PdfLevel level) throws Exception {
        Style style = TestStyles.speechWith("normal.face=" + face + "\nnormal.latin=" + face);
        Layout layout =
                Layouter.layout(
                        Composer.compose(List.of(Sheets.document(Sheets.body(ALL_SORTS))), style));
        byte[] pdf =
                new PdfRenderer(new PdfOptions(level, Length.ZERO, false))
                        .render(layout, FontCatalog.bundled(), Pdfs.METADATA);
        assertThat(VeraPdf.complaints(pdf, flavour(level))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"A_2A", "NONE"})
    @DisplayName("F-32: tagged files of PDF 1.7 are PDF/UA-1")
    void accessible(PdfLevel level) throws Exception {
        assertThat(VeraPdf.complaints(Pdfs.bytes(SPEECH, level), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    @DisplayName("F-32: the judge of PDF/UA misses the tags where there are none")
    void notAccessible() throws Exception {
        byte[] untagged = Pdfs.bytes(SPEECH, PdfLevel.A_2U);
        assertThat(VeraPdf.complaints(untagged, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    @DisplayName("F-23: crop marks and bleed do no harm")
    void cropMarks() throws Exception {
        PdfOptions options = new PdfOptions(PdfLevel.A_2A, Length.ofMillimetres(3), true);
        assertThat(VeraPdf.complaints(Pdfs.bytes(SPEECH, options), PDFAFlavour.PDFA_2_A)).isEmpty();
    }
}
