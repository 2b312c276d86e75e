package io.github.chengwen.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside a match, told from its pattern, passes over places that have none. */
final class BesideTest {

    private static final String TEXT = "书记王海和县长李力到了，2024年3月12日王村修路12公里、植树（3批）100亩，占5.5%。年月日";

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "(?<=书记|县长)[王李].",
                "(?<=[，、]|^)[王李书植].",
                "(?<![0-9.])[0-9]+(?:\\.[0-9]+)?(?:公里|亩)",
                "(?<![0-9])[0-9]{1,2}月|(?<=，)[0-9]{4}",
                "(?<![0-9.])[0-9]+(?:\\.[0-9]+)?[%％]",
                "[0-9]{1,4}?年",
                "、(?=植树)",
                "(?=年)(?<=^|[。，])年月",
                "(?<![\\u4e00-\\u9fff&&[^到]])了|王(?:海|村)(?:和|修)",
                "[（(\\[][0-9]批[）)\\]]"
            })
    @DisplayName("every place where a pattern matches is kept")
    void keepsEveryMatch(String pattern) {
        Beside beside = Beside.of(pattern, TEXT);
        Matcher matcher = Pattern.compile(pattern).matcher(TEXT);
        for (int at = 0; at < TEXT.length(); at++) {
            if (Search.looksAt(matcher, at)) {
                assertThat(beside.keeps(TEXT, at)).as("at %d", at).isTrue();
            }
        }
    }

    @Test
    @DisplayName("places are passed over by what stands before, second, and within a number")
    void passesOverOthers() {
        assertThat(Beside.of("(?<=书记|县长)[王李]海", "王李").keep(TEXT, new int[] {2, 7, 22}))
                .containsExactly(2);
        assertThat(Beside.of("^书|(?<=和)县|[，：][，、]", "书县，").keep(TEXT, new int[] {0, 5, 11}))
                .containsExactly(0, 5);
        assertThat(Beside.of("(?<![0-9])[0-9]+", "0123456789").keep(TEXT, new int[] {12, 13}))
                .containsExactly(12);
    }
}
