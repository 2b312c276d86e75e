package io.github.chengwen.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths as an office writes them. */
final class LengthParserTest {

    @ParameterizedTest
    @CsvSource({
        "37mm,104882",
        "3.7cm,104882",
        "37毫米,104882",
        "3.7厘米,104882",
        "28.95pt,28950",
        "28.95 磅,28950",
        "-0.25pt,-250",
        "0pt,0",
        "初号,42000",
        "小初,36000",
        "一号,26000",
        "小一,24000",
        "二号,22000",
        "小二,18000",
        "三号,16000",
        "小三,15000",
        "四号,14000",
        "小四,12000",
        "五号,10500",
        "小五,9000",
        "六号,7500",
        "小六,6500",
        "七号,5500",
        "八号,5000",
    })
    void length(String text, int milliPoints) { // norm.md 1.4
        assertThat(LengthParser.parse(text)).contains(new Length(milliPoints));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "16", "pt", "1e9pt", "999999pt", "1,5mm", "16px", "九号", " 16pt", "１６pt"})
    void noLength(String text) {
        assertThat(LengthParser.parse(text)).isEmpty();
    }
}
