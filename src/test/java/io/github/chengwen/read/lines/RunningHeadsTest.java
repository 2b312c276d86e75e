package io.github.chengwen.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    /** It stands above a title of other words, apart from it or as the name of an organ. */
    @Test
    void theHeadOfTheFirstPage() {
        assertThat(
                        RunningHeads.in(
                                Lines.of(
                                        "林溪县2023年述职材料",
                                        "",
                                        "在春耕会上的讲话",
                                        "要早。",
                                        "— 1 —",
                                        "林溪县2023年述职材料",
                                        "要细。")))
                .contains(0);
        assertThat(
                        RunningHeads.in(
                                Lines.of(
                                        "林溪县人民政府办公室",
                                        "在春耕会上的讲话",
                                        "要早。",
                                        "— 1 —",
                                        "林溪县人民政府办公室",
                                        "要细。")))
                .contains(0);
        assertThat(
                        RunningHeads.in(
                                Lines.of(
                                        "林溪县人民政府办公室",
                                        "关于春耕的通知",
                                        "要早。",
                                        "— 1 —",
                                        "林溪县人民政府办公室",
                                        "要细。")))
                .doesNotContain(0);
    }

    @Test
    void aTitleThatOnePageRepeats() {
        assertThat(RunningHeads.in(Lines.of("春耕讲话", "要早。", "— 1 —", "春耕讲话", "要细。")))
                .containsExactly(3);
    }

    @Test
    void whatStandsOnceIsChance() {
        assertThat(RunningHeads.in(Lines.of("春耕讲话", "要早。", "— 1 —", "秋收讲话", "要细。"))).isEmpty();
    }

    /** The second line of a heading that a page cuts, and a sentence that a page cuts twice. */
    @Test
    void wordsInMidSentenceThatNameNothingAreText() {
        String cut = "（一）部分乡镇的农机库房修成以后，管护不到位，有的至今";

        assertThat(RunningHeads.in(Lines.of(cut, "- 2 -", "还在闲置", "走访的八个乡镇中，有三个。"))).isEmpty();
        assertThat(RunningHeads.in(Lines.of(cut, "- 2 -", "没通电、没配锁、没人", "管。"))).isEmpty();
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

    @Test
    void digitsAboveBlankLinesThatCountOnAreFeetOfPages() {
        List<DraftLine> lines =
                Lines.of("欢迎辞", "县长", "要早。", "要细。", "1", "", "议程", "签到", "开幕", "座谈", "2", "", "食宿");

        assertThat(RunningHeads.isPageNumber(lines, 4)).isTrue();
        assertThat(RunningHeads.isPageNumber(lines, 9)).isTrue();
    }

    /** 1 above its heading, as an article on a phone has it. */
    @Test
    void digitsBelowBlankLinesAreNoPages() {
        List<DraftLine> lines =
                Lines.of("春耕", "县长", "要早。", "要细。", "", "1", "议程", "签到", "开幕", "", "2", "食宿", "住宿");

        assertThat(RunningHeads.isPageNumber(lines, 4)).isFalse();
        assertThat(RunningHeads.isPageNumber(lines, 8)).isFalse();
    }
}
