package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The first and the last paragraph of a draft. */
final class TextBoundsTest {

    @Test
    void everythingBetweenTheFirstAndTheLastParagraph() {
        TextBounds bounds = TextBounds.of(Lines.of("春耕讲话", "今年春耕要抓早。", "抓早", "今年春耕要抓细。", "林岚"));

        assertThat(bounds).isEqualTo(new TextBounds(1, 3));
        assertThat(bounds.isBelow(3)).isFalse();
        assertThat(bounds.isBelow(4)).isTrue();
    }

    @Test
    void aDraftWithoutAParagraph() {
        TextBounds bounds = TextBounds.of(Lines.of("春耕讲话", "林岚"));

        assertThat(bounds).isEqualTo(new TextBounds(2, -1));
        assertThat(bounds.isBelow(1)).isFalse();
    }

    @Test
    void theFirstLineMayBeTheOnlyParagraph() {
        assertThat(TextBounds.of(Lines.of("今年春耕要抓早。")).isBelow(1)).isTrue();
    }

    @Test
    void aParagraphHasEightCharacters() {
        assertThat(TextBounds.of(Lines.of("春耕要抓得早。")).last()).isEqualTo(-1);
        assertThat(TextBounds.of(Lines.of("春耕要抓得很早。")).last()).isZero();
    }

    @Test
    void anAdvertIsNoParagraph() {
        assertThat(TextBounds.of(Lines.of("转载请注明出处，谢谢。")).last()).isEqualTo(-1);
    }
}
