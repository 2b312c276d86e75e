package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.pdf.PdfLevel;
import io.github.chengwen.pdf.PdfOptions;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A draft gives the same files wherever it is converted (T-18). */
class SameBytesTest {

    private static final Path SAMPLE = Path.of("samples", "01-日期称呼连排.txt");
    private static final Path COLLECTION = Path.of("samples", "03-三篇合集.txt");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void comeHome() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    @DisplayName("T-18: neither the locale nor the time zone shows in a file")
    void elsewhere(Format format) throws IOException {
        byte[] here = convert(format, PdfOptions.DEFAULT);
        travel();
        assertThat(convert(format, PdfOptions.DEFAULT)).isEqualTo(here);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    @DisplayName("T-18: nor in a collection with its contents")
    void elsewhereInOneFile(Format format) throws IOException {
        byte[] here = convert(format, PdfOptions.DEFAULT, COLLECTION);
        travel();
        assertThat(convert(format, PdfOptions.DEFAULT, COLLECTION)).isEqualTo(here);
    }

    @ParameterizedTest
    @EnumSource(PdfLevel.class)
    @DisplayName("T-18: nor in a PDF of any level")
    void elsewhereInPdf(PdfLevel level) throws IOException {
        PdfOptions pdf = new PdfOptions(level, Length.ofMillimetres(3), true);
        byte[] here = convert(Format.PDF, pdf);
        travel();
        assertThat(convert(Format.PDF, pdf)).isEqualTo(here);
    }

    private static void travel() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
    }

    private static byte[] convert(Format format, PdfOptions pdf) throws IOException {
        return convert(format, pdf, SAMPLE);
    }

    private static byte[] convert(Format format, PdfOptions pdf, Path draft) throws IOException {
        Options options =
                Options.builder(BuiltInStyles.speech())
                        .formats(Set.of(format))
                        .whole(true)
                        .pdf(pdf)
                        .build();
        return Chengwen.with(options)
                .convert(Files.readAllBytes(draft), "讲话稿.txt")
                .outputs()
                .get(0)
                .file(format)
                .orElseThrow()
                .toByteArray();
    }
}
