package io.github.chengwen.read;

import static io.github.chengwen.read.Transcript.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import org.junit.jupiter.api.Test;

/** Which lines are one paragraph, and which are not though they might be. */
final class JoiningTest {

    private static final String TITLE = "在全县春耕会上的讲话";
    private static final String SALUTATION = "同志们：";

    /** Three paragraphs wrapped at twenty cells; every line but the last of each is full. */
    private static final String[] WRAPPED = {
        TITLE,
        SALUTATION,
        "今年的春耕备耕时间紧、任务重、要求高，全县",
        "上下务必迅速行动起来，抢抓晴好天气，把种子",
        "化肥农膜等农资备足备齐，把水渠泵站检修到位",
        "，确保不误农时。",
        "各乡镇要组织干部下到村组，摸清农户的困难和",
        "需求，能解决的当场解决，不能解决的登记造册",
        "限期办理。",
        "县直各部门要主动上门服务，切实减轻基层负担。"
    };

    @Test
    void wrappedLinesAreOneParagraph() {
        assertThat(read(WRAPPED).blocks())
                .containsExactly(
                        "title 在全县春耕会上的讲话",
                        "salutation 同志们：",
                        "body 今年的春耕备耕时间紧、任务重、要求高，全县上下务必迅速行动起来，抢抓晴好天气，把种子"
                                + "化肥农膜等农资备足备齐，把水渠泵站检修到位，确保不误农时。",
                        "body 各乡镇要组织干部下到村组，摸清农户的困难和需求，能解决的当场解决，不能解决的登记造册限期办理。",
                        "body 县直各部门要主动上门服务，切实减轻基层负担。");
    }

    @Test
    void eachSeamIsReported() {
        assertThat(read(WRAPPED).says(Code.LINES_JOINED))
                .containsExactly(
                        "3:1 要求高，全县｜上下务必迅速",
                        "4:1 天气，把种子｜化肥农膜等农",
                        "5:1 泵站检修到位｜，确保不误农",
                        "7:1 农户的困难和｜需求，能解决",
                        "8:1 决的登记造册｜限期办理。");
    }

    @Test
    void aLongLineThatEndsInACommaGoesOn() {
        Transcript draft = read(TITLE, SALUTATION, "春耕备耕是全年农业生产的第一仗，打好这一仗至关重要，", "宜早不宜迟。");

        assertThat(draft.blocks()).endsWith("body 春耕备耕是全年农业生产的第一仗，打好这一仗至关重要，宜早不宜迟。");
        assertThat(draft.says(Code.LINES_JOINED)).containsExactly("3:1 仗至关重要，｜宜早不宜迟。");
    }

    @Test
    void linesOfVerseStandAlone() {
        assertThat(read(TITLE, SALUTATION, "你看那连绵的青山，", "你听那奔腾的江水，", "她们诉说着昨天的故事。").blocks())
                .endsWith("body 你看那连绵的青山，", "body 你听那奔腾的江水，", "body 她们诉说着昨天的故事。");
    }

    @Test
    void aLineThatOpensWithAClosingMarkGoesOnFromTheOneAbove() {
        Transcript draft = read(TITLE, SALUTATION, "全县上下要抓紧", "，不误农时。");

        assertThat(draft.blocks()).endsWith("body 全县上下要抓紧，不误农时。");
    }

    @Test
    void aLineThatEndsASentenceStandsAlone() {
        Transcript draft = read(TITLE, SALUTATION, "春耕备耕要早。", "田间管理要细。");

        assertThat(draft.blocks()).endsWith("body 春耕备耕要早。", "body 田间管理要细。");
    }

    @Test
    void aLineBrokenByAccidentGoesOn() {
        Transcript draft =
                read(
                        TITLE,
                        SALUTATION,
                        "今年的春耕备耕时间紧、任务重、要求高，全县上下务必迅速行动起来，抢抓晴好天气，把种子化肥农膜等农资备足备齐，把",
                        "水渠泵站检修到位。");

        assertThat(draft.blocks())
                .endsWith(
                        "body 今年的春耕备耕时间紧、任务重、要求高，全县上下务必迅速行动起来，抢抓晴好天气，"
                                + "把种子化肥农膜等农资备足备齐，把水渠泵站检修到位。");
    }

    @Test
    void wordsThatStandTogetherElsewhereAreJoined() {
        Transcript draft =
                read(
                        TITLE,
                        SALUTATION,
                        "我们要大力发展高标准农田建设，三年建成十万亩。",
                        "今年要想尽一切办法，克服一切困难，继续推进高标准农",
                        "田建设，新建三万亩。");

        assertThat(draft.blocks()).endsWith("body 今年要想尽一切办法，克服一切困难，继续推进高标准农田建设，新建三万亩。");
    }

    /** The lower line might be a paragraph whose author forgot the stop above it. */
    @Test
    void aJoinThatTheWordsAloneShowIsAWarningWithBothLines() {
        Transcript draft =
                read(
                        TITLE,
                        SALUTATION,
                        "今年的春耕备耕时间紧、任务重、要求高。全县上下务必迅速行动起来，抢抓晴好",
                        "天气，把种子化肥农膜等农资备足备齐。");

        assertThat(draft.blocks())
                .endsWith("body 今年的春耕备耕时间紧、任务重、要求高。全县上下务必迅速行动起来，抢抓晴好天气，把种子化肥农膜等农资备足备齐。");
        assertThat(draft.says(Code.LINE_SWALLOWED))
                .containsExactly("3:1 今年的春耕备耕时间紧、任…必迅速行动起来，抢抓晴好 天气，把种子化肥农膜等农资备足备齐。");
    }

    /** Whatever its length, an empty line below it parts. */
    @Test
    void noSingleBreakGoesOnOverAnEmptyLine() {
        Transcript draft =
                read(TITLE, SALUTATION, "今年的春耕备耕时间紧、任务重、要求高。全县上下务必迅速行动起来，抢抓晴好", "", "天气晴好的日子不多了。");

        assertThat(draft.blocks()).endsWith("body 天气晴好的日子不多了。");
    }

    /** Three headings of one length, once taken for lines wrapped at thirteen characters. */
    @Test
    void headingsOfOneLengthAreNotBroken() {
        assertThat(
                        read(
                                        TITLE,
                                        SALUTATION,
                                        "一、认清形势增强责任紧迫感",
                                        "当前雨水偏少。",
                                        "二、突出重点打好项目攻坚战",
                                        "要一仗一仗地打。",
                                        "三、改进作风提升服务真本领",
                                        "要到田头去。")
                                .blocks())
                .containsExactly(
                        "title 在全县春耕会上的讲话",
                        "salutation 同志们：",
                        "h1 一、认清形势增强责任紧迫感",
                        "body 当前雨水偏少。",
                        "h1 二、突出重点打好项目攻坚战",
                        "body 要一仗一仗地打。",
                        "h1 三、改进作风提升服务真本领",
                        "body 要到田头去。");
    }

    /** Ten short lines, once one paragraph without a title. */
    @Test
    void aNoticeOfShortLinesKeepsThem() {
        assertThat(
                        read(
                                        "停水通知",
                                        "全体居民：",
                                        "县自来水公司定于周三检修东街管道",
                                        "停水时间从上午八点到下午五点",
                                        "停水范围是东街和文化路两侧",
                                        "请大家提前储水",
                                        "关好水龙头",
                                        "恢复供水时间以短信为准",
                                        "县自来水公司",
                                        "2024年6月1日")
                                .blocks())
                .hasSize(10)
                .startsWith("title 停水通知", "salutation 全体居民：", "body 县自来水公司定于周三检修东街管道");
    }

    @Test
    void aLongHeadingWithANumberIsNotBroken() {
        assertThat(
                        read(
                                        TITLE,
                                        SALUTATION,
                                        "一、以更高的站位认识做好春耕备耕工作的极端重要性，切实增强抓早、抓细、抓实的责任感",
                                        "雨水不等人。",
                                        "二、以更实的举措破解春耕备耕工作的突出问题，着力健全早发现、早解决的工作机制",
                                        "要到田头去。")
                                .blocks())
                .contains(
                        "h1 一、以更高的站位认识做好春耕备耕工作的极端重要性，切实增强抓早、抓细、抓实的责任感",
                        "h1 二、以更实的举措破解春耕备耕工作的突出问题，着力健全早发现、早解决的工作机制");
    }

    @Test
    void aColonOrASemicolonEndsALine() {
        Transcript draft = read(TITLE, SALUTATION, "要做好以下工作：", "备足种子；", "检修农机。");

        assertThat(draft.blocks()).endsWith("body 要做好以下工作：", "body 备足种子；", "body 检修农机。");
    }

    @Test
    void aBlankLineParts() {
        Transcript draft = read(TITLE, SALUTATION, "春耕备耕要早", "", "田间管理要细。");

        assertThat(draft.blocks()).endsWith("body 田间管理要细。");
    }

    @Test
    void aNumberStartsABlockWhateverStandsAbove() {
        Transcript draft = read(TITLE, SALUTATION, "要抓好两件事，", "一、备足种子", "种子要好。", "二、检修农机", "检修要细。");

        assertThat(draft.blocks())
                .containsSubsequence("h1 一、备足种子", "body 种子要好。", "h1 二、检修农机", "body 检修要细。");
    }

    @Test
    void wrappedItemsThatCountOnAreParagraphs() {
        Transcript draft =
                read(
                        TITLE,
                        SALUTATION,
                        "今年的春耕备耕时间紧、任务重、要求高，全县",
                        "上下务必迅速行动起来，抢抓晴好天气，着重做好",
                        "以下三件事情。",
                        "一是要抢抓晴好天气，把种子化肥农膜等农资备",
                        "足备齐，把水渠泵站检修到位，不误农时节令。",
                        "二是要组织干部下到村组，摸清农户的困难需求",
                        "，能解决的当场解决，不能解决的登记造册。");

        assertThat(draft.blocks())
                .endsWith(
                        "body 一是要抢抓晴好天气，把种子化肥农膜等农资备足备齐，把水渠泵站检修到位，不误农时节令。",
                        "body 二是要组织干部下到村组，摸清农户的困难需求，能解决的当场解决，不能解决的登记造册。");
    }

    @Test
    void neitherADateNorASalutationGoesOn() {
        Transcript draft = read(TITLE, "（2024年3月5日）", "各位代表、同志们：", "春耕备耕要早。");

        assertThat(draft.blocks())
                .containsExactly(
                        "title 在全县春耕会上的讲话",
                        "date （2024年3月5日）",
                        "salutation 各位代表、同志们：",
                        "body 春耕备耕要早。");
    }

    @Test
    void aSoftBreakOfWordEndsALine() {
        Transcript draft = read(TITLE + "\u000b同志们：\u2028春耕备耕要早。");

        assertThat(draft.blocks())
                .containsExactly("title 在全县春耕会上的讲话", "salutation 同志们：", "body 春耕备耕要早。");
    }

    /** As a web page gives it that had its line breaks taken out. */
    @Test
    void aTextOfOneLineIsCutAtTheIndentsItHad() {
        assertThat(read(TITLE + "　　同志们：　　春耕备耕要早。　　田间管理要细。").blocks())
                .containsExactly(
                        "title 在全县春耕会上的讲话", "salutation 同志们：", "body 春耕备耕要早。", "body 田间管理要细。");
    }

    @Test
    void aSpacedWordIsNotCut() {
        assertThat(read("通　　知", "春耕备耕要早。").blocks()).hasSize(2);
    }
}
