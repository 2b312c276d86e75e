package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.read.form.WebFurniture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sites and chats put under and between the texts that are copied from them. */
final class SiteFooterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "文章录入：小禾  责任编辑：小苗",
                "上一篇文章：春耕讲话",
                "下一篇新闻： 春耕讲话",
                "【发表评论】【加入收藏】【告诉好友】【打印此文】【关闭窗口】",
                "相 关 文 章",
                "网友评论：（只显示最新10条。与本站立场无关！）",
                "[图片]",
                "★★★★★★",
                "※ ※ ※"
            })
    void ofAPage(String line) {
        assertThat(WebFurniture.matches(line)).isTrue();
    }

    @Test
    void aSentenceThatCountsReadersIsText() {
        assertThat(WebFurniture.matches("全年阅读：31万册。要办好农家书屋。")).isFalse();
    }
}
