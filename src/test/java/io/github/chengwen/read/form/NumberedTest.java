package io.github.chengwen.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number that opens a line, in every form, and figures that are no number of a heading. */
final class NumberedTest {

    @ParameterizedTest
    @CsvSource({
        "'一、备耕', HAN, 1, 2",
        "'二．备耕', HAN, 2, 2",
        "'三.备耕', HAN, 3, 2",
        "'四，备耕', HAN, 4, 2",
        "'五,备耕', HAN, 5, 2",
        "'五，抓好备耕。早为先', HAN, 5, 2",
        "'六 、 备耕', HAN, 6, 4",
        "'二十一、备耕', HAN, 21, 4",
        "'（一）备种', HAN_BRACKETED, 1, 3",
        "'(七)备种', HAN_BRACKETED, 7, 3",
        "'〔八〕备种', HAN_BRACKETED, 8, 3",
        "'（ 九 ）、 备种', HAN_BRACKETED, 9, 7",
        "'（十）.备种', HAN_BRACKETED, 10, 4",
        "'（十）．备种', HAN_BRACKETED, 10, 4",
        "'1.水稻', ARABIC, 1, 2",
        "'2、水稻', ARABIC, 2, 2",
        "'３．水稻', ARABIC, 3, 2",
        "'12 . 水稻', ARABIC, 12, 5",
        "'9，抓好水稻。早为先', ARABIC, 9, 2",
        "'9,抓好水稻。早为先', ARABIC, 9, 2",
        "'⒈水稻', ARABIC, 1, 1",
        "'⒛ 水稻', ARABIC, 20, 2",
        "'（1）早稻', ARABIC_BRACKETED, 1, 3",
        "'( 10 ) 早稻', ARABIC_BRACKETED, 10, 7",
        "'3）早稻', ARABIC_BRACKETED, 3, 2",
        "'4) 早稻', ARABIC_BRACKETED, 4, 3",
        "'①早稻', ARABIC_BRACKETED, 1, 1",
        "'⑳早稻', ARABIC_BRACKETED, 20, 1",
        "'⑴早稻', ARABIC_BRACKETED, 1, 1",
        "'⒇ 早稻', ARABIC_BRACKETED, 20, 2",
    })
    void aNumber(String line, NumberForm form, int value, int length) {
        assertThat(Numbered.of(line)).contains(new Numbered(form, value, length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "一",
                "一、",
                "1.",
                "（1）",
                "①",
                "一心一意",
                "一，二，三",
                "一，要早，要细",
                "3、4月份",
                "3.5万亩",
                "2024.春耕",
                "123、春耕",
                "（春耕）",
                "春耕",
                "/、春耕",
                ":、春耕",
                "／、春耕",
                "：、春耕",
                "十十、春耕",
                "0.春耕",
                "3，春耕",
                "3，春耕；要早。",
                "「一」春耕",
                "⒜春耕"
            })
    void noNumber(String line) {
        assertThat(Numbered.of(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HAN, 1, 12, 十二、",
        "HAN_BRACKETED, 2, 12, （十二）",
        "ARABIC, 3, 12, 12.",
        "ARABIC_BRACKETED, 4, 12, （12）"
    })
    void theNormWritesIt(NumberForm form, int level, int value, String label) {
        assertThat(new Numbered(form, value, 0).label()).isEqualTo(label);
        assertThat(form.level()).isEqualTo(level);
        assertThat(NumberForm.ofLevel(level)).isEqualTo(form);
    }
}
