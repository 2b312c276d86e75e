package io.github.chengwen.read;

import static io.github.chengwen.read.Transcript.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A draft in which every block is one line is read as it stands. */
final class TidyDraftTest {

    private static final String TEXT = "各乡镇要抢抓当前晴好天气，组织群众抢种抢收，把各项工作抓细抓实，确保全年粮食生产目标如期实现。";

    /** Three lines of like length look as if they had been wrapped there. */
    @Test
    void parallelHeadingsStandAlone() {
        Transcript draft =
                read(
                        "在全县春耕工作会议上的讲话",
                        "同志们：",
                        TEXT,
                        "一、提高思想认识切实增强责任感",
                        TEXT,
                        "二、突出工作重点认真抓好落实处",
                        TEXT,
                        "三、加强组织领导确保取得好成效",
                        TEXT);

        assertThat(draft.blocks())
                .containsExactly(
                        "title 在全县春耕工作会议上的讲话",
                        "salutation 同志们：",
                        "body " + TEXT,
                        "h1 一、提高思想认识切实增强责任感",
                        "body " + TEXT,
                        "h1 二、突出工作重点认真抓好落实处",
                        "body " + TEXT,
                        "h1 三、加强组织领导确保取得好成效",
                        "body " + TEXT);
    }

    @Test
    void shortParagraphsStayApart() {
        Transcript draft =
                read(
                        "在全县春耕工作会议上的讲话",
                        "同志们：",
                        "今天的会很重要。",
                        "我讲三点意见。",
                        "春耕要抓早。",
                        "管理要抓细。",
                        "防汛要抓实。",
                        "谢谢大家！");

        assertThat(draft.blocks()).hasSize(8).contains("body 春耕要抓早。", "body 管理要抓细。", "body 防汛要抓实。");
    }

    /** □ opens an item to be ticked off; nothing of a list is of a page. */
    @Test
    void aListToBeTickedOffIsText() {
        Transcript draft =
                read(
                        "校车安全自查表",
                        "请各校逐项自查，符合的打“√”，每月底前报县教育局。",
                        "一、车辆",
                        "□ 轮胎完好",
                        "□ 灭火器在有效期内",
                        "二、人员",
                        "□ 驾驶员没有违章记录");

        assertThat(draft.blocks())
                .contains("body □轮胎完好", "body □灭火器在有效期内", "h1 二、人员", "body □驾驶员没有违章记录");
    }

    /** An hour alone is of a timetable; on a page it stands beside a date. */
    @Test
    void theHoursOfATimetableAreText() {
        Transcript draft =
                read(
                        "秋季骨干教师培训安排",
                        "本次培训集中住宿，请各位学员按时参加。",
                        "起床　6:30",
                        "早餐　7:00",
                        "上午　8:30—11:40",
                        "午餐　12:00");

        assertThat(draft.blocks()).hasSize(6).noneMatch(block -> block.startsWith("noise"));
    }

    @Test
    void theLabelsOfMinutesAreNoHead() {
        Transcript draft = read("县政府专题会议纪要", "时间：2024年8月14日下午", "地点：县政府第二会议室", "主持：周明远", TEXT);

        assertThat(draft.blocks())
                .noneMatch(block -> block.startsWith("date") || block.startsWith("speaker"));
    }

    @Test
    void howADocumentIsHandledIsNoLineOfItsTitle() {
        Transcript draft = read("特急", "关于做好强降雨防御工作的紧急通知", "各乡镇人民政府，县直各单位：", TEXT, "县防汛抗旱指挥部");

        assertThat(draft.blocks()).contains("title 关于做好强降雨防御工作的紧急通知");
    }

    /** A term in brackets is no date of a head. */
    @Test
    void aTermInBracketsIsNotCutOff() {
        Transcript draft = read("人居环境整治方案", TEXT, "第一步（3月1日—3月15日）：摸清底数，一户一表，公示七天。", TEXT);

        assertThat(draft.blocks()).noneMatch(block -> block.startsWith("date"));
    }
}
