package io.github.chengwen.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says of a text: fields alone, and beside each other. */
final class WebFieldsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "索引号", "索 引 号", "信息索引", "信息索引号", "主题分类", "信息分类", "发文机关", "发文单位", "发布机构", "发布机关",
                "发布单位", "成文日期", "发布日期", "发布时间", "发表时间", "更新时间", "更新日期", "公开日期", "公开方式", "生成日期",
                "文章来源", "信息来源", "稿件来源", "有效性", "效力状态", "体裁", "体 裁", "信息名称", "信息类别", "公文种类", "组配分类",
                "内容概述", "文档来源", "文档评分", "点击", "点击数", "点击量", "点击次数", "浏览", "浏览数", "浏览量", "浏览次数",
                "阅读", "阅读数", "阅读量", "阅读次数", "访问量", "字数", "人气", "评论", "责任编辑", "责编", "网站编辑", "技术支持",
                "主办单位", "承办单位", "网站标识码", "备案号", "版权声明", "免责声明", "相关推荐", "相关阅读", "相关链接", "相关文章",
                "推荐阅读", "热门推荐", "往期推荐", "往期回顾", "猜你喜欢", "上一篇", "下一篇", "上一页", "下一页", "分享", "分享到"
            })
    void aPageSaysOfAText(String field) {
        assertThat(WebFurniture.matches(field + "：见内页")).isTrue();
        assertThat(WebFurniture.isField(field + ":见内页")).isTrue();
    }

    @Test
    void aFieldMayStandInABracket() {
        assertThat(WebFurniture.matches("（责任编辑：小禾）")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主题词", "主 题 词", "关键词", "标题", "标 题", "名称", "名 称", "发文字号", "文号", "来源", "来 源", "作者",
                "编辑", "审核", "日期", "时间", "字体", "字号"
            })
    void someFieldsAreOfThePageOnlyBesideOthers(String field) {
        assertThat(WebFurniture.isField(field + "：略")).isTrue();
        assertThat(WebFurniture.matches("作者：林岚　" + field + "：略")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"作者：林岚", "时间：三天，来源：自筹。", "作者林岚　来源县委办"})
    void oneFieldOrASentenceIsNoTable(String line) {
        assertThat(WebFurniture.matches(line)).isFalse();
    }
}
