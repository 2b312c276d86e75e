package io.github.chengwen.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that divide a collection, and lines that only begin like one. */
final class SplitterLineTest {

    @ParameterizedTest
    @CsvSource({
        "第二篇：春耕讲话, 2, 春耕讲话, 4",
        "第二篇:春耕讲话, 2, 春耕讲话, 4",
        "第二篇、春耕讲话, 2, 春耕讲话, 4",
        "第二篇.春耕讲话, 2, 春耕讲话, 4",
        "第二篇．春耕讲话, 2, 春耕讲话, 4",
        "第二篇 春耕讲话, 2, 春耕讲话, 4",
        "第二篇　春耕讲话, 2, 春耕讲话, 4",
        "第二篇：　春耕讲话, 2, 春耕讲话, 5",
        "第 12 篇 : 春耕讲话, 12, 春耕讲话, 9",
        "第３篇：春耕讲话, 3, 春耕讲话, 4",
        "第二十一篇：春耕讲话, 21, 春耕讲话, 6",
        "【第二篇】春耕讲话, 2, 春耕讲话, 5",
        "[第二篇] 春耕讲话, 2, 春耕讲话, 6",
        "篇一：春耕讲话, 1, 春耕讲话, 3",
        "【篇3】春耕讲话, 3, 春耕讲话, 4",
        "范文（一）：春耕讲话, 1, 春耕讲话, 6",
        "例文(2)：春耕讲话, 2, 春耕讲话, 6",
        "样本1 春耕讲话, 1, 春耕讲话, 4",
        "参考稿2：春耕讲话, 2, 春耕讲话, 5",
        "讲话稿二：春耕讲话, 2, 春耕讲话, 5",
        "发言稿三：春耕讲话, 3, 春耕讲话, 5",
        "模板四：春耕讲话, 4, 春耕讲话, 4",
        "材料之二：春耕讲话, 2, 春耕讲话, 5",
        "发言一　城关镇, 1, 城关镇, 4",
        "典型发言2 城关镇, 2, 城关镇, 6",
        "第二篇：抓春耕！, 2, 抓春耕！, 4",
    })
    void aDividingLineWithATitle(String line, int value, String title, int start) {
        assertThat(SplitterLine.of(line)).contains(new SplitterLine(value, title, start));
    }

    @ParameterizedTest
    @CsvSource({
        "第二篇, 2, 3",
        "材料之一, 1, 4",
        "【发言三】, 3, 5",
        "【第二篇】, 2, 5",
        "——　二　——, 2, 7",
        "== 三 ==, 3, 7",
        "第二篇：, 2, 4",
        "篇一, 1, 2",
        "范文 一, 1, 4",
        "第十十篇, 0, 4"
    })
    void aDividingLineWithoutATitle(String line, int value, int start) {
        assertThat(SplitterLine.of(line)).contains(new SplitterLine(value, "", start));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第二篇文章",
                "范文一　春耕讲话......",
                "第二篇：要抓早。",
                "篇幅不限",
                "范文如下",
                "第二章 春耕",
                "第1234篇",
                "讲话稿一共三篇",
                "发言一定要短",
                "材料三份"
            })
    void noDividingLine(String line) {
        assertThat(SplitterLine.of(line)).isEmpty();
    }

    @Test
    void aDividingLineHasAtMostNinetyCharacters() {
        String spaces = " ".repeat(5);

        assertThat(SplitterLine.of("第二篇：" + spaces + "春".repeat(81))).isPresent();
        assertThat(SplitterLine.of("第二篇：" + spaces + "春".repeat(82))).isEmpty();
        assertThat(SplitterLine.of("第二篇：" + spaces + " " + "春".repeat(81))).isEmpty();
    }
}
