package io.github.chengwen.read;

import static io.github.chengwen.read.Transcript.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Language;
import io.github.chengwen.read.lines.Directive;
import io.github.chengwen.read.lines.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aLineMayDivideACollection() {
        Transcript draft = read(TITLE, "同志们：", BODY, "【分篇行】在防汛会上的讲话", "同志们：", "防汛要早。");

        assertThat(draft.blocks())
                .containsSubsequence("body 春耕备耕要早。", "title 在防汛会上的讲话", "body 防汛要早。");
    }

    @Test
    void theOpeningOfANumberedParagraphMayBeAHeading() {
        Transcript draft = read(TITLE, "同志们：", "【段首标题】一、备耕要早。种子要足。", "【段首标题】农机要修。");

        assertThat(draft.blocks()).containsSubsequence("h1 一、备耕要早。|种子要足。", "body 农机要修。");
    }

    /** What a report says a line may be (CW211), its author can say, too. */
    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ROW")
    void everyRoleHasAWord(Role role) {
        Transcript draft =
                read(TITLE, "同志们：", BODY, "【" + Directive.saying(role).label() + "】春耕备耕要细。", BODY);

        assertThat(draft.says(Code.FORCED))
                .containsExactly("4:1 " + Directive.saying(role).label());
    }

    /** README.md tells authors the words; the reader knows these and no others. */
    @Test
    void theWordsAreThoseThatAreDocumented() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int list = readme.indexOf("可用的词：") + "可用的词：".length();
        String[] words = readme.substring(list, readme.indexOf('。', list)).split(" ");

        assertThat(Stream.of(Directive.values()).map(Directive::label))
                .containsExactlyInAnyOrder(words);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ROW")
    void aReportOffersTheWordAndSaysWhatItDoes(Role role) {
        Directive word = Directive.saying(role);

        assertThat(word.role()).isEqualTo(role);
        assertThat(word.effect(Language.CHINESE)).isNotBlank();
        assertThat(word.effect(Language.ENGLISH)).isNotBlank();
    }

    /** Spaces, digits, a colon and the characters of the other script are no mistakes. */
    @ParameterizedTest
    @ValueSource(
            strings = {"【一级 标题】备耕", "【 一级标题 】备耕", "【1级标题】备耕", "【一級標題】备耕", "【一级标题】：备耕", "【一级标题】　备耕"})
    void theSameWordMayBeTypedInOtherWays(String line) {
        Transcript draft = read(TITLE, "同志们：", BODY, line, BODY);

        assertThat(draft.blocks()).contains("h1 备耕");
        assertThat(draft.says(Code.FORCED)).containsExactly("4:1 一级标题");
    }

    @Test
    void aWordAloneOnItsLineSpeaksOfTheNext() {
        Transcript draft = read(TITLE, "同志们：", BODY, "【二级标题】", "备耕", BODY);

        assertThat(draft.blocks()).containsSubsequence("body 春耕备耕要早。", "h2 备耕");
        assertThat(draft.says(Code.FORCED)).containsExactly("4:1 二级标题");
    }

    /** 【附件】 over a list is a caption. */
    @Test
    void aShortWordAloneIsText() {
        Transcript draft = read(TITLE, "同志们：", BODY, "【附件】", "报名表");

        assertThat(draft.says(Code.FORCED)).isEmpty();
    }

    @Test
    void otherBracketedWordsAreText() {
        Transcript draft = read(TITLE, "同志们：", "【重点】春耕备耕要早。");

        assertThat(draft.blocks()).endsWith("body 【重点】春耕备耕要早。");
        assertThat(draft.says(Code.FORCED)).isEmpty();
    }
}
