package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.Output;
import io.github.chengwen.pdf.PdfLevel;
import io.github.chengwen.pdf.PdfOptions;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.testing.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The samples in the levels of PDF/A that are not the default, each collection in one file. */
class PdfLevelTest {

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    @DisplayName("T-10, F-01: veraPDF finds nothing against any level")
    void archivable(PdfLevel level) throws Exception {
        Options options =
                Options.builder(BuiltInStyles.speech())
                        .formats(Set.of(Format.PDF))
                        .whole(true)
                        .pdf(new PdfOptions(level, Length.ZERO, false))
                        .build();
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(level.label());
        for (Path sample : samples()) {
            for (Output output :
                    Chengwen.with(options)
                            .convert(Files.readAllBytes(sample), sample.toString())
                            .outputs()) {
                byte[] pdf = output.file(Format.PDF).orElseThrow().toByteArray();
                assertThat(VeraPdf.complaints(pdf, flavour)).as(sample.toString()).isEmpty();
            }
        }
    }
}
