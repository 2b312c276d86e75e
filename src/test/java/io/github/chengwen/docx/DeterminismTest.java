package io.github.chengwen.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The same document gives the same bytes, wherever and whenever (D-43, T-18). */
class DeterminismTest {

    /**
     * SHA-256 of paths and parts; of the parts and not of the file, whose deflater may be another.
     */
    private static final String PARTS =
            "2d83051f44a9b0958c9320bef4280acaeeb1796884387f67ae9aef57890fa5d6";

    @Test
    void twoRunsAgree() {
        assertThat(Docx.of(Drafts.speech()).bytes()).isEqualTo(Docx.of(Drafts.speech()).bytes());
    }

    @Test
    void neitherLocaleNorTimeZoneShows() {
        byte[] here = Docx.of(Drafts.speech()).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(Docx.of(Drafts.speech()).bytes()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Whoever changes what is written changes this; a different JDK must not. */
    @Test
    void everyJdkWritesTheseCharacters() throws NoSuchAlgorithmException {
        Docx docx = Docx.of(Drafts.speech());
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        docx.parts()
                .forEach(
                        (path, text) -> {
                            digest.update(path.getBytes(StandardCharsets.UTF_8));
                            digest.update(text.getBytes(StandardCharsets.UTF_8));
                        });
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(PARTS);
    }
}
