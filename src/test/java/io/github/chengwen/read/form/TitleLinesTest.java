package io.github.chengwen.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How titles, subtitles and marks are written, and lines that only sound like them. */
final class TitleLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "讲话", "发言", "致辞", "致词", "报告", "汇报", "主持词", "主持讲话", "开幕词", "闭幕词", "开场白", "祝词", "祝酒词",
                "贺词", "贺信", "献词", "欢迎词", "欢送词", "答谢词", "倡议书", "慰问信", "感谢信", "公开信", "欢迎信", "党课",
                        "讲稿",
                "演讲", "表态", "述职", "点评", "说明", "总结", "心得体会", "剖析材料", "材料", "悼词", "寄语", "感言", "感谢词",
                "致谢词", "推荐词", "颁奖词", "声明", "贺电", "唁电", "讣告", "答复", "启事", "公约", "讲话稿", "演讲词", "演讲辞", "汇报提纲", "讲话要点", "汇报材料", "述职报告"
            })
    void aKindOfSpeechAloneIsATitle(String kind) {
        assertThat(TitleLines.likeness(kind)).isEqualTo(3);
        assertThat(TitleLines.likeness("在全县春耕会上的" + kind)).isEqualTo(3);
        assertThat(TitleLines.likeness("全县春耕" + kind)).isEqualTo(2);
        assertThat(TitleLines.isSubtitleBroken("——在林溪县", "第三次会议的" + kind)).isTrue();
        assertThat(TitleLines.isSubtitleBroken("——在林溪县", "第三次会议上的" + kind)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "通知", "意见", "决定", "决议", "通报", "公告", "通告", "请示", "批复", "函", "纪要", "办法", "方案", "规定",
                "条例", "细则", "规划", "计划", "要点", "工作思路", "工作打算", "安排", "预案", "建议"
            })
    void aKindOfOfficialDocument(String kind) {
        assertThat(TitleLines.likeness(kind)).isEqualTo(3);
        assertThat(TitleLines.likeness(kind + "（试行）")).isEqualTo(3);
        assertThat(TitleLines.likeness("关于春耕的" + kind)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"讲 话", "发 言", "致 辞", "致 词", "报 告", "祝 词", "贺 词", "献 词", "党 课", "讲 稿"})
    void theKindMayBeSpaced(String kind) {
        String wide = kind.replace(' ', '\u3000');

        assertThat(TitleLines.likeness("在全县春耕会上的" + kind)).isEqualTo(3);
        assertThat(TitleLines.likeness("在全县春耕会上的" + wide)).isEqualTo(3);
        assertThat(TitleLines.likeness("春耕会" + kind)).isEqualTo(2);
        assertThat(TitleLines.likeness("春耕会" + wide)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "在全县春耕会上的讲话",
                "在春耕工作调研时的讲话",
                "在春耕工作检查中的讲话",
                "在全县春耕会的讲话",
                "在春播典礼的致辞",
                "在开犁仪式的致辞",
                "县长在全县春耕会上的讲话",
                "在全县春耕会上的总结讲话",
                "在全縣春耕會上的講話",
                "在全县春耕会上的讲话（代拟稿）"
            })
    void anOccasionIsATitleBeyondDoubt(String line) {
        assertThat(TitleLines.likeness(line)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"春耕工作总结（县农业局）", "春耕工作方案(2024—2026年)", "《把春耕抓在手上》", "抓早抓细春耕备耕 抓实抓好田间管理"})
    void aTitleByItsForm(String line) {
        assertThat(TitleLines.likeness(line)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"春耕备耕要早", "讲话很重要", "《春》", "我作发言。", "在会上", "抓好 春耕"})
    void noTitle(String line) {
        assertThat(TitleLines.likeness(line)).isZero();
    }

    @Test
    void aTitleHasAnEnd() {
        String occasion = "农".repeat(24) + "在" + "春".repeat(60) + "上的";

        assertThat(TitleLines.likeness(occasion + "讲话稿")).isEqualTo(3);
        assertThat(TitleLines.likeness(occasion + "主持词稿")).isZero();
        assertThat(TitleLines.likeness("农" + occasion + "讲话")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"在全县春耕会上的讲话", "在全縣春耕會上的講話"})
    void underAMottoAnOccasionIsASubtitle(String line) {
        assertThat(TitleLines.isOccasion(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"县长在全县春耕会上的讲话", "在春耕一线"})
    void noOccasion(String line) {
        assertThat(TitleLines.isOccasion(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "代拟稿", "草稿", "草 稿", "初稿", "初 稿", "讨论稿", "征求意见稿", "送审稿", "审议稿", "审定稿", "修改稿", "修订稿",
                "定稿", "定 稿", "打印稿", "录音整理", "录音整理稿", "提纲", "摘要", "节选", "供参考", "第二稿", "第12稿", "3月5日稿"
            })
    void aMark(String mark) {
        assertThat(TitleLines.isMark(mark)).isTrue();
        assertThat(TitleLines.isMark("（" + mark + "）")).isTrue();
        assertThat(TitleLines.withoutMark("春耕方案 (" + mark + ")")).isEqualTo("春耕方案");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(讨论稿)",
                "〔讨论稿〕",
                "【讨论稿】",
                "（讨论稿·机密）",
                "（讨论稿，2024）",
                "（讨论稿,2024）",
                "（讨论稿、机密）",
                "（討論稿）",
                "根据录音整理",
                "（据录音整理）",
                "本文根据录音整理",
                "此件系根据录音整理",
                "本稿是根据录音整理",
                "(根据现场录音整理)",
                "（根据录音整理，未经审阅）",
                "（根据录音整理,未经审阅）",
                "（根据录音整理；未审）",
                "（根据录音整理;未审）",
                "（未经本人审阅）",
                "(未经讲话人审定)",
                "（此稿未经领导本人审核）"
            })
    void aMarkOnALineOfItsOwn(String line) {
        assertThat(TitleLines.isMark(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（讨论稿如下）", "讨论稿已印发", "录音整理得很好", "未经本人审阅"})
    void noMark(String line) {
        assertThat(TitleLines.isMark(line)).isFalse();
    }

    @Test
    void whatIsNoMarkStaysInTheTitle() {
        assertThat(TitleLines.withoutMark("春耕方案（试行）")).isEqualTo("春耕方案（试行）");
        assertThat(TitleLines.withoutMark("（讨论稿）")).isEqualTo("（讨论稿）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"——在春耕会上", "—春耕", "―― 春耕", "–春耕", "⸺春耕", "--春耕", "---春耕", "——2024年春耕"})
    void aSubtitle(String line) {
        assertThat(TitleLines.isSubtitle(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-春耕", "—3—", "—— 12 ——", "——春", "春——耕"})
    void noSubtitle(String line) {
        assertThat(TitleLines.isSubtitle(line)).isFalse();
    }

    @Test
    void aSubtitleHasAtMostSeventyCharactersAfterTheFirst() {
        assertThat(TitleLines.isSubtitle("—春" + "耕".repeat(70))).isTrue();
        assertThat(TitleLines.isSubtitle("—春" + "耕".repeat(71))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第三次会议上",
                "春耕论坛中",
                "开犁仪式时",
                "毕业典礼上",
                "春耕节活动上",
                "春耕大会上",
                "青年干部班上",
                "建县十周年时",
                "第三次会议的讲话",
                "第三次会议上的讲话"
            })
    void theSecondLineOfASubtitle(String below) {
        assertThat(TitleLines.isSubtitleBroken("——在林溪县第八届", below)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "在林溪县第八届, 第三次会议上",
        "——林溪县第八届, 第三次会议上",
        "——在林溪县春耕会上, 第三次会议上",
        "——在林溪县第八届, 第三次会议召开",
        "——在林溪县第八届, 同志们"
    })
    void aSubtitleThatIsNotBroken(String line, String below) {
        assertThat(TitleLines.isSubtitleBroken(line, below)).isFalse();
    }

    @Test
    void theSecondLineOfASubtitleHasAtMostFortyCharacters() {
        assertThat(TitleLines.isSubtitleBroken("——在林溪县", "春".repeat(37) + "会议上")).isTrue();
        assertThat(TitleLines.isSubtitleBroken("——在林溪县", "春".repeat(38) + "会议上")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "凝心聚力抓春耕 真抓实干保丰收, true",
        "凝心聚力抓春耕　真抓实干保丰收, true",
        "春耕要早 田间管理务必做到细而又, false",
        "春耕要早 田间管理务必做到细而, true",
        "春耕早 田管要细, false",
        "春耕要早 田管细, false",
        "春耕，要早 田管要细, false",
        "春耕要早。田管要细, false",
    })
    void twoClausesAreMuchOfALength(String line, boolean expected) {
        assertThat(TitleLines.isTwoClauses(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "地点：县政府",
                "地点:县政府",
                "（春耕备耕）",
                "(春耕)",
                "【春耕】",
                "[春耕]",
                "请登录http://example",
                "请登录https://example",
                "请登录www.example",
                "林岚@example",
                "Smart Farm",
                "12345",
                "品种 亩数 单价 备注栏"
            })
    void neverATitle(String line) {
        assertThat(TitleLines.isUnlikely(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "◆", "◇", "●", "○", "■", "□", "▲", "△", "▶", "▷", "★", "☆", "◎", "※", "▎", "▍", "▌",
                "█", "➤"
            })
    void aSignOpensNoTitle(String sign) {
        assertThat(TitleLines.isUnlikely(sign + "春耕备耕")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"春耕备耕要早", "春耕备耕讲话：抓早", "《春》：抓早", "春，早：抓", "（春）耕"})
    void perhapsATitle(String line) {
        assertThat(TitleLines.isUnlikely(line)).isFalse();
    }

    @Test
    void theClausesOfALongTitleAreMuchOfALength() {
        assertThat(TitleLines.isUnlikely("春耕，" + "农".repeat(17))).isFalse();
        assertThat(TitleLines.isUnlikely("春耕，" + "农".repeat(18))).isTrue();
        assertThat(TitleLines.isUnlikely("农".repeat(10) + "，" + "农".repeat(16))).isFalse();
        assertThat(TitleLines.isUnlikely("农".repeat(10) + "，" + "农".repeat(17))).isTrue();
    }

    @Test
    void aTitleOfMoreThanFortyCharactersHasNoComma() {
        String forty = "农".repeat(20) + "，" + "农".repeat(19);

        assertThat(TitleLines.isUnlikely(forty)).isFalse();
        assertThat(TitleLines.isUnlikely(forty + "农")).isTrue();
        assertThat(TitleLines.isUnlikely("春耕" + "农".repeat(39))).isFalse();
        assertThat(TitleLines.isUnlikely(forty + "的通知")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'早稻 3万亩 二百公斤 优', true",
        "'早稻\t3万亩\t优', true",
        "'早稻　3万亩　二百公斤　优', true",
        "'早稻 3万亩 优', false",
        "'早稻\t3万亩', false",
        "春 耕 讲 话, false",
        "早稻 中稻 晚稻 杂粮, false",
        "春 耕 讲 话稿, false",
    })
    void aRowOfATable(String line, boolean expected) {
        assertThat(TitleLines.isTableRow(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'早稻苗\t中稻苗', true",
        "'早稻苗  中稻苗', true",
        "'早稻苗　中稻苗', true",
        "'早稻苗\u00a0\u00a0中稻苗', true",
        "'早稻苗 中稻苗', false",
        "'早稻　中稻苗', false",
        "'早稻苗　中稻', false",
    })
    void columns(String line, boolean expected) {
        assertThat(TitleLines.isColumns(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "讲话汇编",
                "讲话选编",
                "讲话合集",
                "讲话集锦",
                "讲话精选",
                "讲话范文",
                "学习资料",
                "学习文件",
                "林溪网",
                "林溪日报",
                "第三期",
                "讲话三篇",
                "讲话稿",
                "讲话三篇（上）",
                "发言稿(节选)",
                "春耕讲话（三篇）",
                "春耕讲话(通用稿)"
            })
    void theNameOfACollection(String line) {
        assertThat(TitleLines.isOfCollection(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"在全县春耕会上的讲话", "资料汇总", "三篇讲话", "春耕讲话（三篇以上）"})
    void theNameOfOneText(String line) {
        assertThat(TitleLines.isOfCollection(line)).isFalse();
    }
}
