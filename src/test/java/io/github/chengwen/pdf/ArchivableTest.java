package io.github.chengwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.layout.Sheets;
import io.github.chengwen.model.Document;
import io.github.chengwen.style.Length;
import io.github.chengwen.testing.VeraPdf;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** T-10: veraPDF finds nothing against the levels that a file promises. */
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

    @ParameterizedTest
    @EnumSource(names = {"A_2A", "NONE"})
    @DisplayName("F-32: tagged files of PDF 1.7 are PDF/UA-1")
    void accessible(PdfLevel level) throws Exception {
        assertThat(VeraPdf.complaints(Pdfs.bytes(SPEECH, level), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    @DisplayName("F-23: crop marks and bleed do no harm")
    void cropMarks() throws Exception {
        PdfOptions options = new PdfOptions(PdfLevel.A_2A, Length.ofMillimetres(3), true);
        assertThat(VeraPdf.complaints(Pdfs.bytes(SPEECH, options), PDFAFlavour.PDFA_2_A)).isEmpty();
    }
}
