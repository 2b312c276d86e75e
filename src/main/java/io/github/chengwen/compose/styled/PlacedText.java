package io.github.chengwen.compose.styled;

import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.Ink;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;

/**
 * Characters that stand at a place of their own in a row, such as the number and the signers of a
 * head (E-06, E-07), or a mark (E-04).
 *
 * @param look whose faces and size they have
 * @param x where they begin, have their middle or end, from the left edge of the 版心
 * @param anchor which of these it is; {@link Alignment#BOTH} of one that follows the text before it
 *     without a gap, whatever {@code x} says
 * @param ink their colour
 * @param widthPercent how wide they are, in hundredths of their design
 * @param letterspacing between them beyond that of the look
 */
public record PlacedText(
        String text,
        ParagraphStyle look,
        Length x,
        Alignment anchor,
        Ink ink,
        int widthPercent,
        Length letterspacing) {

    /** As they are designed. */
    public static final int FULL_WIDTH = 100;

    /** Black characters that begin at a place. */
    public static PlacedText from(Length x, String text, ParagraphStyle look) {
        return new PlacedText(text, look, x, Alignment.LEFT, Ink.BLACK, FULL_WIDTH, Length.ZERO);
    }

    /** Black characters right after those before them. */
    public static PlacedText following(String text, ParagraphStyle look) {
        return new PlacedText(
                text, look, Length.ZERO, Alignment.BOTH, Ink.BLACK, FULL_WIDTH, Length.ZERO);
    }

    /** Whether it follows the text before it without a gap. */
    public boolean follows() {
        return anchor == Alignment.BOTH;
    }

    /** Black characters that end at a place. */
    public static PlacedText until(Length x, String text, ParagraphStyle look) {
        return new PlacedText(text, look, x, Alignment.RIGHT, Ink.BLACK, FULL_WIDTH, Length.ZERO);
    }
}
