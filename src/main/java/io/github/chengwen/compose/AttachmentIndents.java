package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.HangingIndent;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;

/**
 * The left indents of a line in the list of attachments, in whole twips as DOCX has them (D-23).
 *
 * <p>E-26: 附件说明 stands two 字 in; the next number is aligned under {@code 1}, a turn-over row with
 * the first character of the name.
 */
final class AttachmentIndents {

    private static final int TWIP = 50;

    /** Stands for the name when its number is measured: a name nearly always begins with Han. */
    private static final String NAME = "名";

    private AttachmentIndents() {}

    /**
     * The indents of a line.
     *
     * @param above the label of the first line, to whose right this line begins; empty for the
     *     first line itself
     * @param opening label and number of this line, before the name
     */
    static HangingIndent of(String above, String opening, Style style) {
        ParagraphStyle look = style.of(Element.ATTACHMENT);
        ShortWords measure = new ShortWords(look, style.lines().compatibility());
        int edge = style.grid().charPitch().times(look.firstIndent()).milliPoints();
        int start = edge + measure.advance(above, opening);
        int name = start + measure.advance(opening, NAME);
        return new HangingIndent(inTwips(start), inTwips(name));
    }

    private static Length inTwips(int milliPoints) {
        return new Length(new Length(milliPoints).twips() * TWIP);
    }
}
