package io.github.chengwen.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are of the page around a text, and lines that only look like it. */
final class WebFurnitureTest {

    /** At least one for every form, in the order of the forms. */
    private static final String[] EXAMPLES = {
        "责任编辑：小禾",
        "政务公开 > 县政府 > 领导讲话",
        "首页 - 领导讲话",
        "首页 \t 通知公告 \t 正文",
        "当前位置：领导讲话",
        "【打印】【关闭】",
        "字体：大 中 小",
        "您是第 0042617 位访客",
        "林公网安备 10203000000405号",
        "广告位招租 联系站长",
        "A- A+",
        "↑点击收听音频版↑",
        "赞 36 在看 12",
        "[文字直播] [图片直播]",
        "您好，欢迎访问林溪县人民政府！",
        "打印本页",
        "加大 还原 减小",
        "春耕备耕  浏览次数：31",
        "点击下载全文",
        "林溪文库 - 春耕讲话稿",
        "地址：林溪县城关镇  邮编：000000",
        "扫一扫在手机打开",
        "顶(12)",
        "点击上方蓝字，认识林溪",
        "看完点个“在看”",
        "林溪农业 2024-03-05 发表于林溪",
        "— END —",
        "小段 2024/5/20 09:06",
        "[聊天记录]",
        "“春耕工作群”的聊天记录",
        "发言人 1 00:03:12",
        "批注 [LX2]: 数字再核一下",
        "published_at: 2024-03-05",
        "</div>",
        "正文：",
        "□ 下期预告：《防汛准备》",
        "即日新聞 上一則 下一則",
        "1楼 林岚：讲得好",
        "---------- 转发邮件 ----------",
        "> 发件人: 周明远",
        "本邮件及其附件含有保密信息，误收请删除。",
        "（转写完毕 置信度0.91）",
        "[NextPage]",
        "开通会员可导出全文",
        "提交回复 返回",
        "点分享 点收藏",
        "本文标签：春耕，讲话",
        "COPYFROM=本站原创",
        "本文已影响3641人",
        "下转第三版",
        "推荐访问：春耕讲话稿",
        "声明：凡注明“本网”的作品，未经许可不得转载。",
        "@所有人 请各位看完回复",
        "2024年3月5日 08:30 来源：林溪日报",
        "林溪县人民政府门户网站",
        "无障碍阅读 | 长者模式",
        "Copyright (C) 2024",
        "林溪县融媒体中心版权所有",
        "欢迎您！今天是3月5日",
        "主 题 词：农业 春耕",
        "目 录",
        "在全县春耕会上的讲话……………3",
        "==========",
        "———— 2024年3月5日 ————",
    };

    @TestFactory
    Stream<DynamicTest> everyFormHasALineThatNoOtherFormMatches() {
        return WebFurniture.FORMS.stream()
                .map(
                        form ->
                                DynamicTest.dynamicTest(
                                        form.pattern().pattern(),
                                        () ->
                                                assertThat(EXAMPLES)
                                                        .anyMatch(
                                                                line -> onlyMatches(form, line))));
    }

    @Test
    void everyExampleIsOfThePage() {
        assertThat(EXAMPLES).allMatch(WebFurniture::matches);
    }

    private static boolean onlyMatches(Form form, String line) {
        List<Form> matching = WebFurniture.FORMS.stream().filter(f -> f.matches(line)).toList();
        return matching.equals(List.of(form));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "县政府>政务公开>正文",
                "县政府 >> 政务公开 >> 正文",
                "县政府 ＞ 政务公开 ＞ 正文",
                "县政府 » 政务公开 » 正文",
                "县政府 › 政务公开 › 正文",
                "县政府 → 政务公开 → 正文",
                "县政府 -> 政务公开 -> 正文",
                "网站首页 / 领导讲话",
                "首页-领导讲话",
                "首页 > 领导讲话",
            })
    void aPath(String line) {
        assertThat(WebFurniture.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "位置：领导讲话",
                "位置: 领导讲话",
                "您的位置：领导讲话",
                "当前位置：领导讲话",
                "您现在的位置：领导讲话",
                "您的当前位置：领导讲话",
                "当前所在位置：领导讲话",
                "您所在的位置：领导讲话",
                "您现在所在的位置：领导讲话"
            })
    void aPlaceOnThePage(String line) {
        assertThat(WebFurniture.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"亩产 > 500公斤", "摆正位置，主动作为。", "站位要高", "播种→田管"})
    void oneStepOrAWordIsNoPath(String line) {
        assertThat(WebFurniture.matches(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【打印】",
                "[关闭]",
                "【收藏本页】",
                "【返回】",
                "【下载】",
                "【字体】",
                "【字号】",
                "【推荐】",
                "【我要打印】",
                "【我要纠错】",
                "【纠错】",
                "【分享】",
                "【举报】",
                "【大中小】",
                "【大 中 小】",
                "字体：【大 中 小】",
                "字号：大中小",
                "打印】关闭】",
                "打印本页",
                "打印",
                "关闭窗口",
                "加入收藏",
                "返回顶部",
                "我要纠错",
                "打印 | 关闭",
                "打印本页｜纠错",
                "关闭窗口·返回",
                "加入收藏/联系",
                "下载本文",
                "下载本文的Word版",
                "点击下载文档",
                "查看原文",
                "阅读更多",
                "下载附件"
            })
    void aButton(String line) {
        assertThat(WebFurniture.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "相关推荐", "返回顶部", "返回列表", "打印", "关闭", "收藏", "分享", "举报", "下载", "纠错", "评论", "点赞", "上一页",
                "下一页"
            })
    void aRowOfButtons(String button) {
        assertThat(WebFurniture.matches("评论　" + button)).isTrue();
        assertThat(WebFurniture.matches(button + "｜评论 收藏·分享|举报　纠错 下一页")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"打印机", "下载 方案", "分享经验", "关闭小煤矿", "【强化领导】"})
    void aWordThatBeginsLikeAButtonIsText(String line) {
        assertThat(WebFurniture.matches(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"首页", "Home", "ENGLISH", "中文版", "登录", "注册", "加入收藏", "返回顶部", "无障碍", "繁體"})
    void aMenuHasAWordOfNavigation(String word) {
        assertThat(WebFurniture.matches("县情 | 办事 | " + word)).isTrue();
        assertThat(WebFurniture.matches("县情｜办事｜" + word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"县情 | 首页", "县情 | 办事 | 互动", "| 县情 | 首页", "县情、办事、首页", "县情 | 办事 | 登录。"})
    void aMenuHasThreeItemsAndNoStop(String line) {
        assertThat(WebFurniture.matches(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "春耕 点击：31",
                "春耕 浏览量：31",
                "春耕 阅读数: 31",
                "林溪文库-讲话",
                "林溪网_讲话",
                "林溪在线—讲话",
                "林溪论坛|讲话",
                "林溪范文–讲话",
                "扫扫有惊喜",
                "扫一扫",
                "扫码阅读",
                "长按二维码关注",
                "长按图片识别",
                "赞（3）",
                "踩(0)",
                "踩一下(0)",
                "收藏(8)",
                "有用（2）",
                "点击蓝字",
                "点击右上角分享",
                "点击下方卡片",
                "点亮“赞”",
                "顺手点个在看",
                "广告",
                "广告 ×",
                "The End",
                "完",
                "—完—"
            })
    void whatAReaderIsAskedToDo(String line) {
        assertThat(WebFurniture.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "小段 2024年5月20日 09:06",
                "小段 2024-5-20 9:06:31",
                "小段 2024.5.20 09:06",
                "小段 昨天 21:30",
                "小段 今天 9:05",
                "小段 星期三 18:00"
            })
    void theHeadOfAMessage(String line) {
        assertThat(WebFurniture.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"时间 9:05", "9:05 开始签到", "小段 上午 9:05"})
    void anHourAloneIsNoMessage(String line) {
        assertThat(WebFurniture.matches(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "林溪政务网",
                "林溪县政府网",
                "林溪农业官网",
                "林溪县官方网站",
                "林溪发布公众号",
                "新林溪客户端",
                "© 林溪县人民政府",
                "COPYRIGHT (C) 2024",
                "All rights reserved",
                "ALL RIGHTS RESERVED",
                "某ICP备00000000号",
                "欢迎您！今天是2024年3月5日",
                "设为首页",
                "设为首页 加入收藏"
            })
    void theFootOfAPage(String line) {
        assertThat(WebFurniture.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"主题词：农业\t春耕", "主 题 词：农业"})
    void wordsOfSubject(String line) {
        assertThat(WebFurniture.matches(line)).isTrue();
    }

    @Test
    void wordsOfSubjectInANoticeAreItsOwn() {
        assertThat(WebFurniture.matches("主题词：农业 春耕 通知")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "目录",
                "目次",
                "目　录",
                "春耕讲话....3",
                "春耕讲话．．．．3",
                "春耕讲话。。。。3",
                "春耕讲话····3",
                "春耕讲话……3",
                "春耕讲话⋯⋯ 12"
            })
    void aTableOfContents(String line) {
        assertThat(WebFurniture.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"目录清单", "春耕讲话…3", "春耕讲话...3", "等了又等……"})
    void aWordOrAFewDotsAreNoTableOfContents(String line) {
        assertThat(WebFurniture.matches(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "===", "＝＝＝", "___", "＿＿＿", "***", "＊＊＊", "~~~", "～～～", "───", "━━━", "═══", "―――",
                "- - -", "·····", "—————"
            })
    void aRule(String line) {
        assertThat(WebFurniture.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"==", "····", "————"})
    void twoSignsOrADashAreNoRule(String line) {
        assertThat(WebFurniture.matches(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "往期推荐",
                "相关回顾",
                "热门阅读",
                "精彩文章",
                "相关链接：",
                "猜你喜欢",
                "你可能喜欢",
                "你可能还喜欢：",
                "看过本文的人还看",
                "看过本文的人还看了："
            })
    void theHeadOfAListOfPages(String line) {
        assertThat(WebFurniture.opensLinks(line)).isTrue();
        assertThat(WebFurniture.matches(line)).isTrue();
    }

    @Test
    void aSentenceAboutOtherPagesOpensNoList() {
        assertThat(WebFurniture.opensLinks("相关链接已经失效")).isFalse();
    }

    @Test
    void anIdeographicOrNoBreakSpaceIsASpace() {
        assertThat(WebFurniture.matches("目\u3000录")).isTrue();
        assertThat(WebFurniture.isField("标\u00a0题：略")).isTrue();
    }

    @Test
    void aLongLineIsNeverOfThePage() {
        String longest = "责任编辑：" + "禾".repeat(195);

        assertThat(WebFurniture.matches(longest)).isTrue();
        assertThat(WebFurniture.isField(longest)).isTrue();
        assertThat(WebFurniture.matches(longest + "禾")).isFalse();
        assertThat(WebFurniture.isField(longest + "禾")).isFalse();
    }
}
