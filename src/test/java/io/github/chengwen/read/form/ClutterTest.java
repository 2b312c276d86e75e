package io.github.chengwen.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Adverts and page numbers, and sentences that only name a site or a number. */
final class ClutterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "转载请注明。", "林溪网版权所有。", "版权声明：不得复制。", "版权声明:不得复制。", "请在微信公众号里关注我们。", "公众号内回复春耕。",
                "请关注我们的公众号。", "更多讲话请访问本网。", "更多讲话请关注我们。", "更多讲话尽在本网。", "更多讲话敬请期待。", "本文由林溪网供稿。",
                "本文来自网友整理。", "本文来源于网友提供。", "本文由网友收集。", "原创文章，尽在林溪。", "如有侵权，请联系删除。", "公文网已收录。",
                "文秘网会员可看。", "范文网免费下载。", "材料网已收录。"
            })
    void anAdvert(String sentence) {
        assertThat(Clutter.isAdvert(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "原创：www.example", "尽在 http://example", "转载 https://example", "出处 aa.com",
                        "来源 EXAMPLE.CN", "来自 example.net",
                "本文 example.org", "本站 example.gov", "更多 example.com", "欢迎 example.com",
                        "下载 example.com", "收藏 example.com",
                "搜索 example.com", "整理 example.com", "知音 example.com", "文秘 example.com"
            })
    void anAddressAndAWordOfAnAdvert(String sentence) {
        assertThat(Clutter.isAdvert(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "报名表发到nongye@example.com。",
                "更多农户得到了实惠。",
                "转载量很大。",
                "关注公众的呼声。",
                "本文由三部分组成。",
                "第3.commit条来源"
            })
    void anAddressOrAWordAloneIsNoAdvert(String sentence) {
        assertThat(Clutter.isAdvert(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"转载请注明出处", "上一篇：春耕"})
    void aLineOfAWebPage(String line) {
        assertThat(Clutter.isWebLine(line)).isTrue();
    }

    @Test
    void anAdvertThatIsALineOfItsOwnIsShort() {
        String longest = "转载请注明" + "略".repeat(75);

        assertThat(Clutter.isWebLine(longest)).isTrue();
        assertThat(Clutter.isWebLine(longest + "略")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "123",
                "３",
                "- 3 -",
                "—3—",
                "–3–",
                "―3―",
                "－３－",
                "~3~",
                "·3·",
                "•3•",
                "第3页",
                "3页",
                "第 3 页 共 12 页",
                "第3页/共12页",
                "第3页，共12页",
                "第3页,共12页",
                "Page 3",
                "page 3",
                "Page 3 of 12",
                "Page 3/12",
                "3/12",
                "3 / 12"
            })
    void aPageNumber(String line) {
        assertThat(Clutter.isPageNumber(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "3.", "第3版", "第三页", "3/12/2024", "page three", "3页纸", ""})
    void anotherNumber(String line) {
        assertThat(Clutter.isPageNumber(line)).isFalse();
    }

    @Test
    void aPageNumberHasAtMostTwentyCharacters() {
        assertThat(Clutter.isPageNumber("—".repeat(9) + "12" + "—".repeat(9))).isTrue();
        assertThat(Clutter.isPageNumber("—".repeat(10) + "12" + "—".repeat(9))).isFalse();
    }
}
