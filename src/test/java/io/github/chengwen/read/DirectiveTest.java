package io.github.chengwen.read;

import static io.github.chengwen.read.Transcript.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import org.junit.jupiter.api.Test;

/** A word in brackets before a line overrules the reader. */
final class DirectiveTest {

    private static final String TITLE = "在全县春耕会上的讲话";
    private static final String BODY = "春耕备耕要早。";

    @Test
    void aNumberedLineMayBeBodyText() {
        Transcript draft = read(TITLE, "【正文】一、备耕", BODY);

        assertThat(draft.blocks()).contains("body 一、备耕");
        assertThat(draft.says(Code.FORCED)).containsExactly("2:1 正文");
    }

    @Test
    void anyLineMayBeAHeading() {
        Transcript draft = read(TITLE, "同志们：", "【二级标题】把握农时", BODY);

        assertThat(draft.blocks()).contains("h2 把握农时");
    }

    @Test
    void aLineMayBeDropped() {
        Transcript draft = read(TITLE, "同志们：", BODY, "【删去】本段待定。");

        assertThat(draft.blocks()).endsWith("body 春耕备耕要早。");
        assertThat(draft.noise()).containsExactly("本段待定。");
    }

    @Test
    void aLineMayBeJoinedToTheOneAbove() {
        Transcript draft = read(TITLE, "同志们：", BODY, "【接上】田间管理要细。");

        assertThat(draft.blocks()).endsWith("body 春耕备耕要早。田间管理要细。");
    }

    /** A rocket is no character that can be set, so the brackets have nothing to speak of. */
    @Test
    void aWordBeforeNothingThatCanBeSetIsPassedOver() {
        Transcript draft = read(TITLE, "同志们：", BODY, "【二级标题】\ud83d\ude80", "3");

        assertThat(draft.blocks()).endsWith("body 春耕备耕要早。");
        assertThat(draft.noise()).containsExactly("3");
    }

    @Test
    void otherBracketedWordsAreText() {
        Transcript draft = read(TITLE, "同志们：", "【重点】春耕备耕要早。");

        assertThat(draft.blocks()).endsWith("body 【重点】春耕备耕要早。");
        assertThat(draft.says(Code.FORCED)).isEmpty();
    }
}
