package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The first and the last paragraph of a draft. */
final class TextBoundsTest {

    @Test
    void everythingBetweenTheFirstAndTheLastParagraph() {
        TextBounds bounds = TextBounds.of(Lines.of("春耕讲话", "今年春耕要抓早。", "抓早", "今年春耕要抓细。", "林岚"));

        assertThat(bounds.first()).isEqualTo(1);
        assertThat(bounds.last()).isEqualTo(3);
        assertThat(bounds.isBelow(3)).isFalse();
        assertThat(bounds.isBelow(4)).isTrue();
        assertThat(bounds.isOutside(0)).isTrue();
        assertThat(bounds.isOutside(2)).isFalse();
    }

    @Test
    void whatStandsBelowAnAttachmentIsAttached() {
        TextBounds bounds = TextBounds.of(Lines.of("今年春耕要抓早。", "林岚", "附件1：", "任务分解表"));

        assertThat(bounds.isAttached(1)).isFalse();
        assertThat(bounds.isAttached(3)).isTrue();
    }

    @Test
    void whatStandsBelowAListOfOtherPagesIsALink() {
        TextBounds bounds = TextBounds.of(Lines.of("今年春耕要抓早。", "林岚", "相关文章：", "秋收讲话"));

        assertThat(bounds.isLink(1)).isFalse();
        assertThat(bounds.isLink(3)).isTrue();
    }

    @Test
    void aDraftWithoutAParagraph() {
        TextBounds bounds = TextBounds.of(Lines.of("春耕讲话", "林岚"));

        assertThat(bounds.first()).isEqualTo(2);
        assertThat(bounds.last()).isEqualTo(-1);
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
