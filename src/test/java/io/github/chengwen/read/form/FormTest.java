package io.github.chengwen.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form is a pattern for the whole line and words that may spare looking. */
final class FormTest {

    @ParameterizedTest
    @CsvSource({"春耕, true", "夏收, true", "春耕夏收, false", "秋收, false"})
    void aFormMatchesTheWholeLine(String line, boolean expected) {
        Form form = Form.of("(?:春|夏|秋).", "春", "夏");

        assertThat(form.matches(line)).isEqualTo(expected);
        assertThat(Form.anyMatches(List.of(Form.of("冬"), form), line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"春耕, true", "秋收, false"})
    void withoutWordsThePatternDecides(String line, boolean expected) {
        assertThat(Form.of("春耕").matches(line)).isEqualTo(expected);
    }
}
