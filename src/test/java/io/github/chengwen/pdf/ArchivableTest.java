package io.github.chengwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.layout.Sheets;
import io.github.chengwen.model.Document;
import io.github.chengwen.testing.VeraPdf;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T-10: veraPDF finds nothing against PDF/A-2u. */
class ArchivableTest {

    static Stream<List<Document>> documents() {
        return Stream.of(
                List.of(Sheets.document(Pdfs.speech())),
                List.of(Sheets.document(Sheets.body("一"))),
                List.of(Sheets.document(Sheets.body("无字\uE004与😀、𠮷"))),
                List.of(Sheets.document(Pdfs.speech()), Sheets.document(Pdfs.speech())));
    }

    @ParameterizedTest(name = "document {index}")
    @MethodSource("documents")
    @DisplayName("F-01: PDF/A-2u")
    void archivable(List<Document> documents) throws Exception {
        assertThat(VeraPdf.complaints(Pdfs.bytes(Pdfs.layout(documents)))).isEmpty();
    }
}
