package io.github.chengwen.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chengwen.diag.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anOffsetIsALineAndAColumnWhateverEndsTheLines(String end) {
        SourceText text = SourceText.of("draft", "春耕" + end + end + "备肥");

        assertThat(text.lines()).extracting(Line::text).containsExactly("春耕", "", "备肥");
        assertThat(text.position(1)).isEqualTo(new Position(1, 2));
        assertThat(text.position(text.text().indexOf("肥"))).isEqualTo(new Position(3, 2));
    }

    @Test
    void aLineEndBelongsToItsLine() {
        SourceText text = SourceText.of("draft", "春耕\r\n备肥\r\n");

        assertThat(text.position(2)).isEqualTo(new Position(1, 3));
        assertThat(text.position(3)).isEqualTo(new Position(1, 3));
        assertThat(text.position(8)).isEqualTo(new Position(2, 3));
        assertThat(text.lines()).hasSize(2);
    }

    @Test
    void mixedLineEndsAreEachOne() {
        assertThat(SourceText.of("draft", "一\r\n二\r三\n\r四").lines())
                .extracting(Line::text)
                .containsExactly("一", "二", "三", "", "四");
    }

    @Test
    void aColumnCountsARareCharacterOnce() {
        SourceText text = SourceText.of("draft", "请\ud840\udc0b同志");

        assertThat(text.position(3)).isEqualTo(new Position(1, 3));
    }

    @Test
    void aSpanIsItsCharacters() {
        SourceText text = SourceText.of("draft", "春耕\n备肥");

        assertThat(text.lines())
                .allSatisfy(line -> assertThat(text.slice(line.span())).isEqualTo(line.text()));
        assertThat(text.slice(new Span(1, 4))).isEqualTo("耕\n备");
    }

    @Test
    void anEmptyTextStartsAtItsFirstLine() {
        SourceText text = SourceText.of("draft", "");

        assertThat(text.lines()).isEmpty();
        assertThat(text.position(0)).isEqualTo(new Position(1, 1));
    }

    @Test
    void anOffsetOutsideIsAMistakeOfTheCaller() {
        SourceText text = SourceText.of("draft", "春耕");

        assertThatThrownBy(() -> text.position(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> text.position(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLineOfWideSpacesIsBlank() {
        assertThat(SourceText.of("draft", "　\u00a0\t\n　耕\n").lines())
                .extracting(Line::isBlank)
                .containsExactly(true, false);
    }
}
