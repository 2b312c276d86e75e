package io.github.chengwen.read;

import static io.github.chengwen.read.Transcript.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.List;
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
    void aRareCharacterIsAsWideAsAnother() {
        for (String first : new String[] {"林", "𬭎"}) {
            String[] lines = WRAPPED.clone();
            lines[3] = "上下务必迅速行动起来，抢抓天气，分发3千。";
            lines[4] = first + "化肥农膜等农资备足备齐，把水渠泵站检修到";

            assertThat(read(lines).blocks().get(2)).contains("分发3千。" + first + "化肥");
        }
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

    @Test
    void theFirstDutyOfAListIsNoRestOfTheSentenceAbove() {
        Transcript draft =
                read(
                        "春耕分工",
                        "各单位要把责任落实到田头、落实到人头，不留空白。",
                        "县农业局负责种子化肥农膜的调运和农机的检修",
                        "县水利局负责水渠泵站的检修和灌溉用水的调度",
                        "县气象局负责春耕期间天气的预报和灾害的预警");

        assertThat(draft.blocks())
                .contains("body 各单位要把责任落实到田头、落实到人头，不留空白。", "body 县农业局负责种子化肥农膜的调运和农机的检修");
    }

    /** Three lines that end within two cells of a width may be three sentences. */
    @Test
    void aJoinOfTwoSentencesIsNamed() {
        Transcript draft =
                read(
                        TITLE,
                        SALUTATION,
                        "今年的春耕备耕时间紧、任务重、要求高，全县",
                        "上下务必迅速行动起来，抢抓晴好天气下田去。",
                        "水渠泵站检修到位，种子化肥农膜备足备齐了。",
                        "县直各部门要主动上门服务，切实减轻基层负担");

        assertThat(draft.says(Code.LINE_SWALLOWED)).hasSize(1);
    }

    @Test
    void whatIsPlainlyWrappedIsNotNamed() {
        assertThat(read(WRAPPED).says(Code.LINE_SWALLOWED)).isEmpty();
    }

    /** Seventeen cells: headings may be as wide, but not so many lines that break off. */
    @Test
    void aNarrowColumnOfANewspaper() {
        String text =
                "今年的春耕备耕时间紧、任务重。全县上下务必迅速行动起来，抢抓晴好天气，把种子化肥农膜等农资备足备齐。各乡镇要组织干部下到村组，"
                        + "摸清农户的困难和需求。能解决的当场解决，不能解决的登记造册。县直各部门要主动上门服务，切实减轻基层负担。水利部门要把水渠泵站检修"
                        + "到位。供电部门要保证灌溉用电。气象部门要及时发布天气信息，提醒农户避开低温阴雨。农机部门要组织农机手检修农机，开好安全课。金融部门"
                        + "要把春耕贷款发放到户，手续要简便，时间要抓紧。";
        List<String> lines = new ArrayList<>(List.of(TITLE, SALUTATION));
        for (int i = 0; i < text.length(); i += 17) {
            lines.add(text.substring(i, Math.min(text.length(), i + 17)));
        }

        assertThat(read(lines.toArray(new String[0])).blocks())
                .containsExactly("title " + TITLE, "salutation " + SALUTATION, "body " + text);
    }

    /** Names and posts of one length have commas, but no sentence goes on behind a stop. */
    @Test
    void aListOfShortLinesIsNoColumn() {
        List<String> lines = new ArrayList<>(List.of("春耕服务队名单"));
        for (char name : "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨".toCharArray()) {
            lines.add(name + "禾苗，林溪县农业局，高级农艺师");
        }

        assertThat(read(lines.toArray(new String[0])).blocks()).hasSize(lines.size());
    }
}
