package io.github.chengwen.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text must have so that a pattern can match in it, told from the pattern alone. */
final class NeedsTest {

    @ParameterizedTest(name = "{0} needs {1}")
    @CsvSource({
        "比上年增长, [[长]] [[增]] [[年]] [[上]] [[比]]",
        "(?<![0-9])[0-9]+万?(?:元|吨)每月, [[月]] [[每]] [[元吨]] [[0123456789]]",
        "(?:上年|去年)增, '[[增]] [[年, 上], [年, 去]]'",
        "(?<=书记|局长)王(?=[来到]), '[[来到]] [[王]] [[记, 书], [长, 局]]'",
        "(?:县|乡镇(?:政府|党委))办, '[[办]] [[县], [镇, 乡, 府委]]'",
        "一是|二是, '[[是, 一], [是, 二]]'"
    })
    void theCharactersThatAMatchHas(String pattern, String needs) {
        assertThat(String.join(" ", alternatives(pattern))).isEqualTo(needs);
    }

    private static List<String> alternatives(String pattern) {
        return Needs.PatternNeeds.of(pattern).stream()
                .map(c -> c.alternatives().toString())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "增?",
                "增*",
                "增{0,3}",
                "(?:增长)?",
                "[^增]",
                "(?!增)",
                "(?<!增)",
                "增|",
                "(?:增|^)",
                "\\1",
                "[\\u4e00-\\u9fff]{2,4}",
                "，",
                "的",
                "(?s)."
            })
    @DisplayName("nothing where a text may match without it, or all texts have it")
    void nothingWhereItIsNotNeeded(String pattern) {
        assertThat(Needs.PatternNeeds.of(pattern)).isEmpty();
    }

    @Test
    @DisplayName("a pattern that was asked for often is not tried where its characters are missing")
    void oftenAskedItPassesOverTexts() {
        Needs needs = Needs.of("(?:上年|去年)增");
        assertThat(needs.areKnown()).isFalse();
        for (int i = 0; i < 100; i++) {
            needs.areKnown();
        }

        assertThat(needs.areKnown()).isTrue();
        assertThat(needs.mayBeIn(new Needs.Present("比上月增长"))).isFalse();
        assertThat(needs.mayBeIn(new Needs.Present("比去年增长"))).isTrue();
    }
}
