package io.github.chengwen.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With what matches end, told from the pattern alone. */
final class PatternEndTest {

    @ParameterizedTest(name = "{0} ends with {1}")
    @CsvSource({
        "书记|县长, 记长",
        "(?:》|”), 》”",
        "[县市], 县市",
        "为[0-3.]+, 0123.",
        "怎么办(?:，(?:怎么干))?, 干办",
        "作出\\u4e86, 了"
    })
    void theLastCharacters(String pattern, String ends) {
        assertThat(PatternEnd.of(pattern)).contains(ends);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"办?", "[^，]", "办.", "(?<!办)", "'办{1,3}'", "办|[^，]", "办\\s"})
    void nothingWhereItIsNotKnown(String pattern) {
        assertThat(PatternEnd.of(pattern)).isEmpty();
    }
}
