package io.github.chengwen.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Drafts;
import io.github.chengwen.diag.Span;
import io.github.chengwen.text.Line;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class SourceExcerptTest {

    @Test
    void aHanTakesTwoCells() {
        assertThat(excerpt("各位代表：abc", "abc"))
                .isEqualTo(
                        """
                        各位代表：abc
                                  ^^^
                        """);
    }

    @Test
    void caretsAreAsWideAsThePlace() {
        assertThat(excerpt("会议XX召开", "会议"))
                .isEqualTo(
                        """
                        会议XX召开
                        ^^^^
                        """);
    }

    @Test
    void aCharacterOutsideTheBmpIsOneWideCharacter() {
        assertThat(excerpt("𠮷林X", "X"))
                .isEqualTo(
                        """
                        𠮷林X
                            ^
                        """);
    }

    @Test
    void aTabCountsAsOneSpace() {
        assertThat(excerpt("一\t二", "二"))
                .isEqualTo(
                        """
                        一 二
                           ^^
                        """);
    }

    @Test
    void aLongLineIsCutToAWindow() {
        String line = "甲".repeat(100) + "乙丙" + "丁".repeat(100);

        assertThat(excerpt(line, "乙丙"))
                .isEqualTo(
                        """
                        ...甲甲甲甲甲甲甲甲甲甲甲甲乙丙丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁...
                                                   ^^^^
                        """);
    }

    @Test
    void aPlaceLongerThanTheWindowIsCut() {
        String line = "甲".repeat(100);

        assertThat(excerpt(line, line))
                .isEqualTo(
                        """
                        甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲...
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        """);
    }

    @Test
    void whatCouldSteerATerminalIsReplaced() {
        assertThat(excerpt("正\u001b[31m文\ue004", "文"))
                .isEqualTo(
                        """
                        正\ufffd[31m文\ufffd
                               ^^
                        """);
    }

    @Test
    void whatTakesNoCellMovesNothing() {
        assertThat(excerpt("cafe\u0301 会议X", "X"))
                .isEqualTo(
                        """
                        cafe\u0301 会议X
                                 ^
                        """);
    }

    @Test
    void anEmojiIsAsWideAsAHan() {
        assertThat(excerpt("🚀✅会议X", "X"))
                .isEqualTo(
                        """
                        🚀✅会议X
                                ^
                        """);
    }

    /** U+200D would join them on some terminals and not on others. */
    @Test
    void joinedEmojiAreShownApart() {
        assertThat(excerpt("👨\u200d👩X", "X"))
                .isEqualTo(
                        """
                        👨\ufffd👩X
                             ^
                        """);
    }

    @Test
    void theTerminalsCharsetDecidesOnQuotes() {
        Drafts draft = Drafts.of("“会议”X");
        Span place = draft.span("X");
        Line line = draft.source().lineAt(place.start());

        assertThat(SourceExcerpt.of(line, place, DisplayWidth.in(UTF_8)).carets())
                .isEqualTo("      ^");
        assertThat(SourceExcerpt.of(line, place, DisplayWidth.in(Charset.forName("GBK"))).carets())
                .isEqualTo("        ^");
    }

    @Test
    void anEmptyPlaceStillHasACaret() {
        Drafts draft = Drafts.of("缺句号");
        int end = draft.span("缺句号").end();

        SourceExcerpt excerpt =
                SourceExcerpt.of(
                        draft.source().lineAt(end), new Span(end, end), DisplayWidth.in(UTF_8));

        assertThat(excerpt.carets()).isEqualTo("      ^");
    }

    private static String excerpt(String line, String place) {
        Drafts draft = Drafts.of(line);
        SourceExcerpt excerpt =
                SourceExcerpt.of(
                        draft.source().lineAt(draft.span(place).start()),
                        draft.span(place),
                        DisplayWidth.in(UTF_8));
        return excerpt.text() + "\n" + excerpt.carets() + "\n";
    }
}
