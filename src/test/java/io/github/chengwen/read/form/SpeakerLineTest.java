package io.github.chengwen.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Post and name on the line under a title. */
final class SpeakerLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "书记", "县长", "主席", "主任", "常委", "总理", "经理", "党组成员", "巡视员", "调研员", "负责人", "司令员", "政委",
                "总裁", "总工程师", "首席执行官", "教授", "研究员", "讲师", "主席团成员", "委员", "护士长"
            })
    void aPostAndAName(String post) {
        assertThat(SpeakerLine.of("林溪" + post + "陈知夏"))
                .contains(new SpeakerLine("林溪" + post, "陈知夏"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "农业局", "农技中心", "农业学校", "城关小学", "第二中学", "农业大学", "林溪学院", "城关幼儿园", "三队支部", "机关党委",
                "城建科", "农技处", "综治股", "档案室", "城关镇", "林溪乡", "上游村", "河东社区", "河东街道", "林溪公司", "林溪集团",
                "县医院", "农机厂", "农机站", "派出所", "县委办", "村民委员会", "青年干部", "农民代表", "本刊记者", "青年教师", "优秀学生",
                "青年党员", "模范职工", "模范农民", "抢险队员"
            })
    void anOrganAndAName(String organ) {
        assertThat(SpeakerLine.of(organ + "陈知夏")).contains(new SpeakerLine(organ, "陈知夏"));
        assertThat(SpeakerLine.of(organ + "　陈　岚")).contains(new SpeakerLine(organ, "陈岚"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "讲话人", "整理", "撰稿", "供稿", "记者", "讲述人", "讲述", "朗诵", "发言人", "报告人", "主讲人", "致辞人", "宣讲人",
                "演讲人", "汇报人", "主持人", "作者", "竞聘人", "述职人", "承诺人"
            })
    void aLabelAndAName(String label) {
        assertThat(SpeakerLine.of(label + "：陈知夏")).contains(new SpeakerLine("", label + "：陈知夏"));
        assertThat(SpeakerLine.of(label + " : 陈知夏")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "陈知夏, '', 陈知夏",
        "陈岚, '', 陈岚",
        "陈 岚, '', 陈岚",
        "陈　知　夏, '', 陈知夏",
        "欧阳知夏, '', 欧阳知夏",
        "欧 阳 知 夏, '', 欧阳知夏",
        "买买提·艾力, '', 买买提·艾力",
        "买买提•艾力, '', 买买提•艾力",
        "买买提・艾力, '', 买买提・艾力",
        "陈知夏同志, '', 陈知夏同志",
        "陈× 同志, '', 陈× 同志",
        "XX同志, '', XX同志",
        "陈 知 夏 同志, '', 陈知夏同志",
        "陈　岚同志, '', 陈岚同志",
    })
    void aNameAlone(String line, String post, String name) {
        assertThat(SpeakerLine.of(line)).contains(new SpeakerLine(post, name));
    }

    @ParameterizedTest
    @CsvSource({
        "县委书记 陈知夏, 县委书记, 陈知夏",
        "县委副书记、县长　陈知夏, 县委副书记、县长, 陈知夏",
        "县委书记陈 知 夏, 县委书记, 陈知夏",
        "县委书记陈知夏同志, 县委书记, 陈知夏",
        "县委书记×××, 县委书记, ×××",
        "县委书记xx, 县委书记, xx",
        "县委书记陈某某, 县委书记, 陈某某",
        "县委书记陈*, 县委书记, 陈*",
        "县委书记陈○○, 县委书记, 陈○○",
        "总经理 Jane Smith, 总经理, JaneSmith",
        "总经理 J. Smith先生, 总经理, J.Smith先生",
        "县委书记 丄知夏, 县委书记, 丄知夏",
        "（县林业局局长　尉迟明）, 县林业局局长, 尉迟明",
        "(县林业局局长 陈知夏), 县林业局局长, 陈知夏",
        "高三年级组　陈知夏, 高三年级组, 陈知夏",
        "高三年级组  陈 岚, 高三年级组, 陈岚",
        "高三年级组　陈 知 夏, 高三年级组, 陈知夏",
        "高三年级组\u00a0\u00a0陈岚, 高三年级组, 陈岚",
        "林溪縣縣長 陳知夏, 林溪縣縣長, 陳知夏",
        "县 长 陈知夏, 县长, 陈知夏",
    })
    void postAndName(String line, String post, String name) {
        assertThat(SpeakerLine.of(line)).contains(new SpeakerLine(post, name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "丄知夏",
                "县委书记丄知夏",
                "县委书记",
                "春耕备耕",
                "高三年级组　丄知夏",
                "高三年级组 陈知夏",
                "（陈 知 夏）",
                "陈知 夏",
                "（春耕备耕要早）",
                "在全县春耕会上的讲话",
                "县委书记陈知夏。",
                "县委书记陈知夏；",
                "县委书记陈知夏，",
                "县委书记陈知夏！",
                "县委书记陈知夏？",
                "县委书记陈知夏：",
                "县委书记陈知夏,",
                "县委书记陈知夏;",
                "县委书记陈知夏!",
                "县委书记陈知夏?",
                "县委书记陈知夏:",
                "县委书记陈知夏、",
                "讲话",
                "丄 耕",
                "林溪春耕",
                "方 案 汇 报"
            })
    void noSpeaker(String line) {
        assertThat(SpeakerLine.of(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"弋 俊 峰", "弋　俊　峰", "陈 知 夏"})
    void threeCharactersSetApartMayBeAName(String line) {
        assertThat(SpeakerLine.letterspaced(line))
                .contains(new SpeakerLine("", line.replaceAll("[ 　]", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"讲 话 稿", "主 持 词", "老 师 们", "弋俊峰", "弋 俊峰", "弋  俊  峰", "方 案 汇 报"})
    void otherWordsSetApartAreNone(String line) {
        assertThat(SpeakerLine.letterspaced(line)).isEmpty();
    }

    @Test
    void aLineWithASpeakerHasAtMostFiftyCharacters() {
        String spaces = " ".repeat(20);

        assertThat(SpeakerLine.of("林".repeat(25) + "书记" + spaces + "陈知夏")).isPresent();
        assertThat(SpeakerLine.of("林".repeat(26) + "书记" + spaces + "陈知夏")).isEmpty();
    }

    @Test
    void aPostHasAtMostFortyTwoCharacters() {
        assertThat(SpeakerLine.of("林".repeat(40) + "书记陈知夏")).isPresent();
        assertThat(SpeakerLine.of("林".repeat(41) + "书记陈知夏")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "讲话人", "竞聘人", "述职人", "承诺人", "发言人", "报告人", "主讲人", "致辞人", "宣讲人", "演讲人", "汇报人", "主持人"
            })
    void aLabelWithoutAColon(String label) {
        assertThat(SpeakerLine.of(label + "　陈 岚")).isPresent();
        assertThat(SpeakerLine.of(label + "陈岚的话")).isEmpty();
    }

    @Test
    void aPostOnOneLineAndTheNameOnTheNext() {
        assertThat(SpeakerLine.isBroken("林溪县委副书记、县长", "陈　岚")).isTrue();
        assertThat(SpeakerLine.isBroken("林溪县委副书记、县长", "县长陈岚")).isFalse();
        assertThat(SpeakerLine.isBroken("林溪县委副书记、县长", "要早")).isFalse();
        assertThat(SpeakerLine.isBroken("请县长", "陈　岚")).isTrue();
        assertThat(SpeakerLine.isBroken("在全县春耕会上的讲话", "陈　岚")).isFalse();
        assertThat(SpeakerLine.isBroken("林溪县委副书记，县长", "陈　岚")).isFalse();
    }
}
