package io.github.chengwen.read.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chinese numerals, read and written. */
final class HanNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 一", "9, 九", "10, 十", "11, 十一", "19, 十九", "20, 二十", "21, 二十一", "90, 九十", "99, 九十九"
    })
    void theFormOfANumber(int value, String numeral) {
        assertThat(HanNumerals.of(value)).isEqualTo(numeral);
    }

    @Test
    void everyNumeralIsReadAsItIsWritten() {
        for (int value = 1; value <= 99; value++) {
            assertThat(HanNumerals.parse(HanNumerals.of(value))).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"零", "春", "一二", "十十", "一二十", "十一二", "春十", "十春", "零十", ""})
    void noNumeral(String words) {
        assertThat(HanNumerals.parse(words)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void headingsCountFromOneToNinetyNine(int value) {
        assertThatIllegalArgumentException().isThrownBy(() -> HanNumerals.of(value));
    }
}
