package io.github.chengwen.layout.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelWidthsTest {

    private static final int SIZE = 16_000;

    @ParameterizedTest(name = "{0} takes a cell of one em")
    @ValueSource(
            strings = {
                "国", "〇", "，", "“", "”", "‘", "’", "—", "…", "·", "×", "÷", "℃", "①", "Ⅲ", "°", "§",
                "α", "Я", "％", "１", "　", "︵", "□", "𠮷"
            })
    @DisplayName("L-10: what takes the East Asian face")
    void cellsOfOneEm(String character) {
        assertThat(ModelWidths.cell(character.codePointAt(0), SIZE)).isEqualTo(SIZE);
    }

    @ParameterizedTest(name = "digit {0} is half an em")
    @ValueSource(strings = {"0", "1", "5", "9"})
    @DisplayName("L-11: digits")
    void digitsAreHalfAnEm(String digit) {
        assertThat(ModelWidths.cell(digit.codePointAt(0), SIZE)).isEqualTo(SIZE / 2);
    }

    @Test
    @DisplayName("L-11: Latin letters have the advances of Times New Roman")
    void lettersOfTimes() {
        assertThat(ModelWidths.cell('A', 2048)).isEqualTo(1479);
        assertThat(ModelWidths.cell('i', 2048)).isEqualTo(569);
        assertThat(ModelWidths.cell('%', 2048)).isEqualTo(1706);
        assertThat(ModelWidths.cell('é', 2048)).isEqualTo(909);
        assertThat(ModelWidths.cell('ÿ', 2048)).isEqualTo(1024);
    }

    @Test
    @DisplayName("A letter of pinyin is as wide as its base letter")
    void pinyin() {
        assertThat(ModelWidths.cell('ǚ', SIZE)).isEqualTo(ModelWidths.cell('u', SIZE));
    }

    @Test
    @DisplayName("L-05: a combining mark has no width of its own")
    void combiningMark() {
        assertThat(ModelWidths.cell(0x0301, SIZE)).isZero();
    }
}
