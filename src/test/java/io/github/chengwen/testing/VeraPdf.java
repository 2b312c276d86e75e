package io.github.chengwen.testing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF as a judge of PDF/A and PDF/UA (F-01). */
public final class VeraPdf {

    private VeraPdf() {}

    /** What it holds against a file; empty for a file that conforms. */
    public static List<String> complaints(byte[] pdf, PDFAFlavour level) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), level);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(level, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> complaints =
                    result.getTestAssertions().stream()
                            .map(found -> found.getRuleId() + " " + found.getMessage())
                            .toList();
            return complaints.isEmpty() && !result.isCompliant()
                    ? List.of("not compliant")
                    : complaints;
        }
    }
}
