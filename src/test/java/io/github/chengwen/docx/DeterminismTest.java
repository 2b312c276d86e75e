package io.github.chengwen.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The same document gives the same bytes, wherever and whenever (D-43, T-18). */
class DeterminismTest {

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
}
