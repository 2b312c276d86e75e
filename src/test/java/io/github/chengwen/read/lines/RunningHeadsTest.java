package io.github.chengwen.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads and feet that a paginated copy repeats. */
final class RunningHeadsTest {

    @Test
    void aHeadBelowEachPageNumber() {
        assertThat(
                        RunningHeads.in(
                                Lines.of(
                                        "春耕讲话", "要早。", "— 1 —", "春耕讲话", "要细。", "— 2 —", "春耕讲话",
                                        "要实。")))
                .containsExactlyInAnyOrder(3, 6);
    }

    @Test
    void aFootAboveEachPageNumber() {
        assertThat(RunningHeads.in(Lines.of("要早。", "林溪县", "— 1 —", "要细。", "林溪县", "— 2 —")))
                .containsExactlyInAnyOrder(1, 4);
    }

    /** The first is the title that the others repeat. */
    @Test
    void theSameWordsAwayFromAPageNumber() {
        assertThat(
                        RunningHeads.in(
                                Lines.of(
                                        "春耕讲话", "要早。", "春耕讲话", "要细。", "— 1 —", "春耕讲话", "要实。",
                                        "— 2 —", "春耕讲话")))
                .containsExactlyInAnyOrder(2, 5, 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"春耕要早。", "3"})
    void aSentenceOrANumberIsNoHead(String line) {
        assertThat(RunningHeads.in(Lines.of("1", line, "要早。", "2", line))).isEmpty();
    }

    @Test
    void aHeadHasAtMostFortyCharacters() {
        String longest = "农".repeat(40);

        assertThat(RunningHeads.in(Lines.of("1", longest, "要早。", "2", longest))).hasSize(2);
        assertThat(RunningHeads.in(Lines.of("1", longest + "农", "要早。", "2", longest + "农")))
                .isEmpty();
    }

    @Test
    void whatStandsOnceIsChance() {
        assertThat(RunningHeads.in(Lines.of("春耕讲话", "要早。", "1", "春耕讲话", "要细。"))).isEmpty();
    }

    @Test
    void aHeadInMidSentenceNeedsNoRepeat() {
        String cut = "抢抓晴好天气，把种子化肥农膜等农资备足";

        assertThat(RunningHeads.in(Lines.of(cut, "林溪县农业局", "- 2 -", "备齐。"))).containsExactly(1);
        assertThat(RunningHeads.in(Lines.of(cut, "林溪县农业局", "备齐。"))).isEmpty();
        assertThat(RunningHeads.in(Lines.of(cut + "。", "林溪县农业局", "- 2 -", "备齐。"))).isEmpty();
        assertThat(RunningHeads.in(Lines.of("在全县春耕备耕工作推进会上的讲话稿件", "林溪县农业局", "- 2 -"))).isEmpty();
    }

    /** A numbered heading at the top of its page, which the contents name too. */
    @Test
    void aNumberedHeadingIsNoHead() {
        assertThat(RunningHeads.in(Lines.of("— 1 —", "四、发言提纲", "要早。", "— 2 —", "四、发言提纲")))
                .isEmpty();
    }
}
