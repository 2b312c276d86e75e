package io.github.chengwen.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of a page that are known by their words and signs, not by a form. */
final class PageWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "林溪集团内网门户 / 集团要闻",
                "林溪日报数字报刊 第02版：要闻 上一版 下一版",
                "收文编号：14-0377 【下载】",
                "发布人：办公室 / 2009-01-07 / 阅读(356)",
                "上传者：林岚 | 4页 | 免费",
                "林溪县 → 领导讲话 2020-10-26 字号",
                "评分：★★★★☆ 点击下载",
            })
    void wordsAndSignsTogetherFillALine(String line) {
        assertThat(PageWords.fill(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于做好网站备案工作的通知",
                "要打开门户，扩大开放",
                "2024年3月5日 08:30",
                "张三 | 李四 | 王五",
                "网站、门户、公众号都要管好，内容要核实。",
            })
    void aTitleARowAndASentenceAreText(String line) {
        assertThat(PageWords.fill(line)).isFalse();
    }

    @Test
    void twoWordsWithNothingButSpaceBetweenAreAList() {
        assertThat(PageWords.fill("打印 收藏")).isTrue();
        assertThat(PageWords.fill("打印收藏")).isFalse();
    }

    @Test
    void aLineOfMoreThanAHundredAndTwentyCharactersIsText() {
        String words = "下载 收藏 分享 ";

        assertThat(PageWords.fill(words + "春".repeat(111))).isTrue();
        assertThat(PageWords.fill(words + "春".repeat(112))).isFalse();
    }

    @Test
    void aShortLineOfThreeWordsIsACrowd() {
        assertThat(PageWords.crowd("放大 缩小 默认 朗读")).isTrue();
        assertThat(PageWords.crowd("放大 缩小")).isFalse();
        assertThat(PageWords.crowd("放大 缩小 朗读" + "春".repeat(8))).isTrue();
        assertThat(PageWords.crowd("放大 缩小 朗读" + "春".repeat(9))).isFalse();
        assertThat(PageWords.crowd("放大、缩小、朗读。")).isFalse();
    }
}
