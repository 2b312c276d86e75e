package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a numbered line is, judged with its chain (S-22, S-23, S-24). */
final class HeadingJudgeTest {

    private static Role first(String... lines) {
        return HeadingJudge.judge(Lines.of(lines)).getOrDefault(0, Role.NOISE);
    }

    private static String words(int number) {
        return "春".repeat(number);
    }

    @ParameterizedTest
    @CsvSource({"40, HEADING", "41, BODY"})
    void aHeadingHasAtMostFortyCharacters(int number, Role role) {
        assertThat(first("1." + words(number))).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"；", ";", "，", ",", "：", ":", "、"})
    void aLineThatGoesOnIsNoHeading(String last) {
        assertThat(first("1.备种" + last)).isEqualTo(Role.BODY);
    }

    @ParameterizedTest
    @CsvSource({"39, HEADING", "40, BODY"})
    void aSentenceWithTextBelowItIsAHeading(int number, Role role) {
        assertThat(first("1." + words(number) + "。", "春耕要早。")).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.备肥。", "一、备肥", "转载请注明出处"})
    void aSentenceWithoutTextBelowItIsNone(String below) {
        assertThat(first("1.备种。", below)).isEqualTo(Role.BODY);
    }

    @Test
    void aSentenceThatEndsTheDraftIsNone() {
        assertThat(first("1.备种。")).isEqualTo(Role.BODY);
    }

    @Test
    void aLowerNumberBelowItIsText() {
        assertThat(first("1.备种。", "（1）备早稻。")).isEqualTo(Role.HEADING);
    }

    @ParameterizedTest
    @CsvSource({
        "1., 39, RUN_IN",
        "1., 40, BODY",
        "（一）, 51, RUN_IN",
        "（一）, 52, BODY",
        "一、, 51, RUN_IN"
    })
    void aLeadHasAnEnd(String number, int characters, Role role) {
        assertThat(first(number + words(characters) + "。要早。")).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "1., 2., 47, RUN_IN",
        "1., 2., 48, BODY",
        "（一）, （二）, 74, RUN_IN",
        "（一）, （二）, 75, BODY"
    })
    void inCompanyALeadMayBeLonger(String one, String two, int characters, Role role) {
        assertThat(first(one + words(characters) + "。要早。", two + "备种。要早。", two + "备肥。要早。"))
                .isEqualTo(role);
    }

    /** Three of five. */
    @Test
    void theMostOfAChainDecides() {
        assertThat(first("1.备种", "2.备肥", "3.备药", "4.备膜；", "5.备机；")).isEqualTo(Role.HEADING);
        assertThat(first("1.备种", "2.备肥", "3.备药；", "4.备膜；", "5.备机；")).isEqualTo(Role.BODY);
    }

    @ParameterizedTest
    @CsvSource({"（三）, 39, HEADING", "（三）, 40, BODY"})
    void amongMajorHeadingsASentenceIsOne(String number, int characters, Role role) {
        Role last =
                HeadingJudge.judge(Lines.of("（一）备种", "（二）备肥", number + words(characters) + "。"))
                        .getOrDefault(2, Role.NOISE);

        assertThat(last).isEqualTo(role);
    }

    @Test
    void amongMinorHeadingsItIsNot() {
        assertThat(HeadingJudge.judge(Lines.of("1.备种", "2.备肥", "3.备药。")))
                .containsEntry(2, Role.BODY);
    }
}
