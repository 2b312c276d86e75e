package io.github.chengwen.read;

import static io.github.chengwen.read.Transcript.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import org.junit.jupiter.api.Test;

/** Numbered lines: headings, headings that lead a paragraph, and items that are neither. */
final class HeadingTest {

    private static final String TITLE = "在全县春耕会上的讲话";
    private static final String TEXT = "这项工作十分重要，务必抓紧抓好。";

    /** E-24. */
    @Test
    void theFormOfTheNumberGivesTheLevel() {
        Transcript draft =
                read(TITLE, "一、备耕", TEXT, "（一）备种", TEXT, "1.水稻", TEXT, "【小标题】（1）抓紧早稻育秧", TEXT);

        assertThat(draft.blocks())
                .containsSubsequence("h1 一、备耕", "h2 （一）备种", "h3 1.水稻", "h4 （1）抓紧早稻育秧");
        assertThat(draft.depths()).containsExactly(1, 2, 3, 4);
    }

    /** S-25: the depth follows nesting, the level the form of the number. */
    @Test
    void aSkippedLevelIsLegal() {
        Transcript draft = read(TITLE, "一、备耕", TEXT, "1.备种", TEXT, "2.备肥", TEXT, "二、春播", TEXT);

        assertThat(draft.blocks()).contains("h3 1.备种", "h3 2.备肥");
        assertThat(draft.depths()).containsExactly(1, 2, 2, 1);
    }

    /** S-21. */
    @Test
    void numbersAreNormalised() {
        Transcript draft =
                read(
                        TITLE,
                        "(一)备种",
                        TEXT,
                        "1、水稻",
                        TEXT,
                        "⒉玉米",
                        TEXT,
                        "(1)抓紧早稻育秧",
                        TEXT,
                        "(2)备好晚稻种子",
                        TEXT);

        assertThat(draft.blocks())
                .containsSubsequence(
                        "h2 （一）备种", "h3 1.水稻", "h3 2.玉米", "h4 （1）抓紧早稻育秧", "h4 （2）备好晚稻种子");
        assertThat(draft.says(Code.NORMALISED))
                .containsExactly(
                        "2:1 (一) （一）", "4:1 1、 1.", "6:1 ⒉ 2.", "8:1 (1) （1）", "10:1 (2) （2）");
    }

    /** The first of them stands right below the title, where a speaker might. */
    @Test
    void headingsOfOneLengthStayHeadings() {
        Transcript draft =
                read(
                        "在全县工作会议上的讲话",
                        "加快推进农业产业升级工作",
                        "要把产业作为增收的根本来抓，一村一品要落到实处，不搞花架子。",
                        "着力改善农村人居环境面貌",
                        "要从垃圾、污水、厕所三件事做起，一件一件抓到底。",
                        "不断提升基层治理能力水平",
                        "要把网格员用好，把矛盾化解在村里、在门口。");

        assertThat(draft.blocks())
                .contains("h1 加快推进农业产业升级工作", "h1 着力改善农村人居环境面貌", "h1 不断提升基层治理能力水平");
    }

    @Test
    void nothingFollowsABracketedNumber() {
        Transcript draft = read(TITLE, "（一）、备种", TEXT, "（二）、备肥", TEXT);

        assertThat(draft.blocks()).contains("h2 （一）备种", "h2 （二）备肥");
    }

    /** S-23: the number and the first sentence, with its stop. */
    @Test
    void aHeadingMayLeadItsParagraph() {
        Transcript draft = read(TITLE, "（一）抓早。早则主动，迟则被动。", "（二）抓细。细节决定收成。");

        assertThat(draft.blocks()).endsWith("h2 （一）抓早。|早则主动，迟则被动。", "h2 （二）抓细。|细节决定收成。");
        assertThat(draft.says(Code.RUN_IN_HEADING)).containsExactly("2:1 （一）抓早。", "3:1 （二）抓细。");
    }

    @Test
    void aStopInQuotesOrBracketsDoesNotEndTheHeading() {
        Transcript draft = read(TITLE, "（一）喊响“我先上！”的口号。干部带头下田。", "（二）抓细。细节决定收成。");

        assertThat(draft.blocks()).contains("h2 （一）喊响“我先上！”的口号。|干部带头下田。");
    }

    /** S-24. */
    @Test
    void aLongSentenceIsNoHeading() {
        String sentence = "要把春耕备耕作为当前农业农村工作的头等大事来抓，主要领导亲自抓，分管领导具体抓，层层压实责任，逐级传导压力，确保各项任务落到实处。";
        Transcript draft = read(TITLE, "（一）" + sentence + "不得有误。", "（二）" + sentence + "不得有误。");

        assertThat(draft.blocks())
                .endsWith("body （一）" + sentence + "不得有误。", "body （二）" + sentence + "不得有误。");
    }

    @Test
    void itemsOfAListAreNoHeadings() {
        Transcript draft = read(TITLE, "要带好以下工具：", "1.铁锹两把；", "2.水桶一只；", "3.手套三副。");

        assertThat(draft.blocks()).endsWith("body 1.铁锹两把；", "body 2.水桶一只；", "body 3.手套三副。");
    }

    @Test
    void monthsAndDecimalsAreNoNumbers() {
        Transcript draft = read(TITLE, "同志们：", "3、4月份是关键时期，要抓紧。", "3.5万亩高标准农田已经完成验收。");

        assertThat(draft.blocks()).endsWith("body 3、4月份是关键时期，要抓紧。", "body 3.5万亩高标准农田已经完成验收。");
    }

    /** S-20: enumerators of speech are no headings. */
    @Test
    void countingInSpeechIsBodyText() {
        Transcript draft = read(TITLE, "同志们：", "第一，要早。早则主动。", "一是抓种子，不误农时。", "首先，要算好账。");

        assertThat(draft.blocks())
                .endsWith("body 第一，要早。早则主动。", "body 一是抓种子，不误农时。", "body 首先，要算好账。");
    }

    @Test
    void aShortLineBetweenParagraphsIsAHeadingWithoutANumber() {
        Transcript draft =
                read(
                        TITLE,
                        "同志们：",
                        "今天的会议开得很好，大家谈了不少意见，也提了不少办法。",
                        "把握农时",
                        "春争日，夏争时。错过了农时，一年的收成就要打折扣，这个道理大家都懂。");

        assertThat(draft.blocks()).contains("h1 把握农时");
    }

    /** S-25: legal, and worth a look once. */
    @Test
    void aSkippedLevelIsReportedOnce() {
        Transcript draft =
                read(TITLE, "一、备耕", TEXT, "1.备种", TEXT, "2.备肥", TEXT, "二、春播", "1.早稻", TEXT);

        assertThat(draft.says(Code.SKIPPED_LEVEL)).containsExactly("4:1 1. （一）");
    }

    @Test
    void aMissingNumberIsReported() {
        Transcript draft = read(TITLE, "一、备耕", TEXT, "三、春播", TEXT);

        assertThat(draft.says(Code.NUMBER_GAP)).containsExactly("4:1 一、 二、 三、");
    }

    @Test
    void aNumberThatStandsTwiceIsReported() {
        Transcript draft = read(TITLE, "一、备耕", TEXT, "二、春播", TEXT, "二、田管", TEXT);

        assertThat(draft.says(Code.NUMBER_REPEATED)).containsExactly("6:1 二、");
    }

    @Test
    void numberingStartsAnewUnderTheNextHeading() {
        Transcript draft =
                read(
                        TITLE, "一、备耕", "（一）备种", TEXT, "（二）备肥", TEXT, "二、春播", "（一）早稻", TEXT, "（二）晚稻",
                        TEXT);

        assertThat(draft.says(Code.NUMBER_GAP)).isEmpty();
        assertThat(draft.says(Code.NUMBER_REPEATED)).isEmpty();
    }

    /** S-25: the number says how deep a heading stands. */
    @Test
    void headingsCountedByDecimals() {
        Transcript draft =
                read(
                        "林溪水库防汛预案",
                        "1 总则",
                        "1.1 编制目的",
                        TEXT,
                        "1.2  适用范围",
                        TEXT,
                        "1.2.1  主坝",
                        TEXT,
                        "2 组织体系",
                        "2.1 指挥部",
                        TEXT);

        assertThat(draft.blocks())
                .containsSubsequence(
                        "h1 1 总则",
                        "h2 1.1 编制目的",
                        "h2 1.2 适用范围",
                        "h3 1.2.1 主坝",
                        "h1 2 组织体系",
                        "h2 2.1 指挥部");
    }

    @Test
    void partsCountedInEnglish() {
        Transcript draft =
                read(
                        "林溪茶场外派人员手册",
                        "Part One　出发之前",
                        TEXT,
                        "Part Two　到达之后",
                        TEXT,
                        "PART III　期满回来",
                        TEXT);

        assertThat(draft.blocks())
                .containsSubsequence("h1 Part One　出发之前", "h1 Part Two　到达之后", "h1 PART III　期满回来");
    }

    /** A heading that names a point has no second point behind it. */
    @Test
    void aParagraphThatCountsOnIsText() {
        String line = "（一）先转移群众。全镇转移二百人，无一伤亡。（二）再抢修道路。当晚打通三条，物资送到各村。";

        assertThat(read("关于石桥镇抗洪抢险工作的报告", "县政府：", TEXT, line, TEXT).blocks()).contains("body " + line);
    }
}
