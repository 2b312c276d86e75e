package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers at the starts of paragraphs, and which of them come next. */
final class CountingTest {

    private final Counting counting = new Counting();

    @ParameterizedTest
    @ValueSource(strings = {"一是备种", "一要备种", "一抓备种", "第一，备种", "一、备种", "（一）备种", "1.备种", "①备种"})
    void aFirstOneIsAlwaysExpected(String line) {
        assertThat(counting.expects(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"二是备肥", "二、备肥", "春耕备耕", "十十是备肥"})
    void aSecondOneIsNotExpectedBeforeTheFirst(String line) {
        assertThat(counting.expects(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "一是备种, 二是备肥, true",
        "十是备种, 十一是备肥, true",
        "一是备种, 三是备肥, false",
        "二是备种, 二是备肥, false",
        "一是备种, 二要备肥, false",
        "第一，备种, 第二，备肥, true",
        "一、备种, 二、备肥, true",
        "一、备种, （二）备肥, false",
        "春耕备耕, 二是备肥, false",
    })
    void theNextOfItsKindIsExpected(String opened, String line, boolean expected) {
        counting.opened(opened);

        assertThat(counting.expects(line)).isEqualTo(expected);
    }

    @Test
    void theLastOfItsKindCounts() {
        counting.opened("一是备种");
        counting.opened("二是备肥");

        assertThat(counting.expects("二是备肥")).isFalse();
        assertThat(counting.expects("三是备药")).isTrue();
    }
}
