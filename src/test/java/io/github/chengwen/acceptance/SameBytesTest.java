package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.style.BuiltInStyles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A draft gives the same files wherever it is converted (T-18). */
class SameBytesTest {

    private static final Path SAMPLE = Path.of("samples", "01-日期称呼连排.txt");

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
        byte[] here = convert(format);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

        assertThat(convert(format)).isEqualTo(here);
    }

    private static byte[] convert(Format format) throws IOException {
        return Chengwen.with(Options.of(BuiltInStyles.speech()))
                .convert(Files.readAllBytes(SAMPLE), "讲话稿.txt")
                .outputs()
                .get(0)
                .file(format)
                .orElseThrow()
                .toByteArray();
    }
}
