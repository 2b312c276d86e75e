package io.github.chengwen.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.read.form.SpeakerLine;
import io.github.chengwen.read.lines.Traced;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines under a title as they are set (S-03…S-11). */
final class HeadTextTest {

    @ParameterizedTest
    @CsvSource({"--在春耕会上, ——在春耕会上", "'— 在 春耕会上', ——在春耕会上", "⸺在春耕会上, ——在春耕会上"})
    void aSubtitle(String line, String set) {
        assertThat(HeadText.subtitle(Traced.of(line, 0)).text()).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource({"(讨论稿), （讨论稿）", "【 讨论 稿 】, （讨论稿）", "讨论稿, （讨论稿）"})
    void aMark(String line, String set) {
        assertThat(HeadText.bracketed(Traced.of(line, 0)).text()).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource({
        "2024年3月5日, （2024年3月5日）",
        "[ 2024年 3月5日 ], （2024年3月5日）",
        "2024年月5日, （2024年　月5日）",
        "2024年3月日, （2024年3月　日）",
        "2024年3月5日　周二, （2024年3月5日周二）"
    })
    void aDate(String line, String set) {
        assertThat(HeadText.date(Traced.of(line, 0)).text()).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource({"同志们:, 同志们：", "'同 志 们：', 同志们：", "9:30到会的同志们：, 9:30到会的同志们："})
    void aSalutation(String line, String set) {
        assertThat(HeadText.salutation(Traced.of(line, 0)).text()).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource({
        "县长, 林岚, 县长　林岚",
        "县长, 唐国平, 县长　唐国平",
        "县长, XX, 县长　XX",
        "'副 县长', 唐国平, 副县长　唐国平",
        "'', 林岚, 林岚",
        "'', 唐国平, 唐国平",
        "'', 欧阳知夏, 欧阳知夏",
        "'', Jo, Jo",
    })
    void aSpeaker(String post, String name, String set) {
        assertThat(HeadText.speaker(new SpeakerLine(post, name))).isEqualTo(set);
    }
}
