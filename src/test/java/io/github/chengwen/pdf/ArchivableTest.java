package io.github.chengwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.layout.Sheets;
import io.github.chengwen.model.Document;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** T-10: veraPDF finds nothing against PDF/A-2u. */
class ArchivableTest {

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

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
        byte[] pdf = Pdfs.bytes(Pdfs.layout(documents));
        PDFAFlavour level = PDFAFlavour.PDFA_2_U;
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), level);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(level, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .extracting(TestAssertion::getRuleId, TestAssertion::getMessage)
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
