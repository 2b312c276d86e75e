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
}
