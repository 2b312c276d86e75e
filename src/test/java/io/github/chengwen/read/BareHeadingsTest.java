package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that no number of the norm opens. */
final class BareHeadingsTest {

    private static final String ABOVE = "今天的会议开得很好。";

    /** So many characters and a sentence. */
    private static String paragraph(int characters) {
        return "春".repeat(characters - 3) + "。要早";
    }

    private static boolean isSigned(String line, String... others) {
        String[] lines = new String[others.length + 1];
        lines[0] = line;
        System.arraycopy(others, 0, lines, 1, others.length);
        return new BareHeadings(Lines.of(lines)).isSigned(0);
    }

    private static boolean standsOut(String... lines) {
        return new BareHeadings(Lines.of(lines)).standsOut(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一章 总则", "第二节", "第3编：备耕", "第四部分　备耕", "第十二章备耕", "第一百章"})
    void aPart(String line) {
        assertThat(isSigned(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一条 总则", "第一章 总则 备耕", "春耕备耕"})
    void noPart(String line) {
        assertThat(isSigned(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "▎抓早, ▎抓细",
        "▍抓早, ▍抓细",
        "▌抓早, ▌抓细",
        "█ 抓早, █ 抓细",
        "01 抓早, 02抓细",
        "【抓早】, 【抓细】",
        "（抓早）, （抓细）",
        "第一个问题 抓早, 第二个问题 抓细",
        "第一方面 抓早, 第二方面 抓细",
        "第一个意见 抓早, 第二个意见 抓细",
        "第一个意思 抓早, 第二个意思 抓细",
        "第一个要求 抓早, 第二点 抓细",
        "第一件事 抓早, 第二件事 抓细",
    })
    void aSignThatTwoLinesShare(String first, String second) {
        assertThat(isSigned(first, second)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "▎抓早, ▍抓细",
        "▎抓早, 01 抓细",
        "【抓早】, （抓细）",
        "01年抓早, 02年抓细",
        "01.5抓早, 02.5抓细",
        "▎抓早。, ▎抓细。",
        "▎抓早；, ▎抓细；",
        "▎抓早，, ▎抓细，",
        "▎抓早：, ▎抓细：",
        "▎抓早、, ▎抓细、",
        "（2024年3月5日）, （2024年3月6日）",
        "（讨论稿）, （送审稿）",
        "（此件公开发布）, （林岚整理）",
        "【打印】, 【关闭】",
        "（掌声）, （热烈鼓掌）",
    })
    void noSignThatTwoLinesShare(String first, String second) {
        assertThat(isSigned(first, second)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "掌声响起", "全场鼓掌", "笑声一片", "静默一分钟", "全体起立", "奏国歌", "音乐渐强", "停顿片刻", "有人插话", "代表举手",
                        "宣布名单", "读名单",
                "下略", "县长致辞", "县长致词", "县长讲话", "代表发言", "颁发证书", "集体合影", "播放短片", "节目表演", "来宾就座",
                        "来宾退场", "会间休会"
            })
    void aStageDirectionIsNoHeading(String words) {
        assertThat(isSigned("（" + words + "）", "（抓早）", "（抓细）")).isFalse();
    }

    @Test
    void aSignedHeadingHasAtMost26Characters() {
        assertThat(isSigned("▎" + "春".repeat(25), "▎抓细")).isTrue();
        assertThat(isSigned("▎" + "春".repeat(26), "▎抓细")).isFalse();
    }

    @Test
    void aShortLineBetweenParagraphs() {
        assertThat(standsOut(ABOVE, "把握农时", paragraph(27))).isTrue();
        assertThat(standsOut("要做好：", "把握农时", paragraph(27))).isTrue();
        assertThat(standsOut("要做好:", "把握农时", paragraph(27))).isTrue();
        assertThat(standsOut("要做好；", "把握农时", paragraph(27))).isTrue();
    }

    @Test
    void betweenOtherLinesItIsNone() {
        assertThat(standsOut("今天的会议", "把握农时", paragraph(27))).isFalse();
        assertThat(standsOut(ABOVE, "把握农时。", paragraph(27))).isFalse();
        assertThat(standsOut(ABOVE, "（把握农时）", paragraph(27))).isFalse();
        assertThat(standsOut(ABOVE, "把握农时", "春".repeat(27))).isFalse();
        assertThat(standsOut(ABOVE, "把握农时")).isFalse();
    }

    @Test
    void neitherTheFirstNorTheLastLineStandsOut() {
        BareHeadings two = new BareHeadings(Lines.of("把握农时", paragraph(27)));

        assertThat(two.standsOut(0)).isFalse();
        assertThat(two.standsOut(1)).isFalse();
    }

    @Test
    void aHeadingHasAtMost26Characters() {
        assertThat(standsOut(ABOVE, "春".repeat(26), paragraph(40))).isTrue();
        assertThat(standsOut(ABOVE, "春".repeat(27), paragraph(40))).isFalse();
    }

    @Test
    void theParagraphBelowASingleHeadingIsLonger() {
        assertThat(standsOut(ABOVE, "把握农时", paragraph(26))).isFalse();
    }

    @Test
    void belowOneOfSeveralHeadingsAShorterParagraphWillDo() {
        assertThat(standsOutBesideTwoOthers(paragraph(9))).isTrue();
        assertThat(standsOutBesideTwoOthers(paragraph(8))).isFalse();
    }

    private static boolean standsOutBesideTwoOthers(String below) {
        String full = "春".repeat(27) + "。";
        return standsOut(ABOVE, "把握农时", below, ABOVE, "备足种子", full, "检修农机", full);
    }
}
