package io.github.chengwen.compose;

import io.github.chengwen.style.Element;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;

/**
 * How far a line in the list of attachments stands in from the left edge (E-26, D-23): two 字, with
 * the further numbers under the first; turn-over lines under the first character of the name. In
 * whole twips, as a DOCX can say it.
 */
final class AttachmentIndents {

    private static final int TWIP = 50;

    /** A stand-in for the name: what comes after a number is nearly always Han. */
    private static final String NAME = "名";

    private AttachmentIndents() {}

    /**
     * The indents of a line.
     *
     * @param above the words of another line to whose right it begins
     * @param opening its own words before the name
     */
    static HangingIndent of(String above, String opening, Style style) {
        ParagraphStyle look = style.of(Element.ATTACHMENT);
        ShortWords measure = new ShortWords(look, style.lines().consumer());
        int edge = style.grid().charPitch().times(look.firstIndent()).milliPoints();
        int start = edge + measure.advance(above, opening);
        int name = start + measure.advance(opening, NAME);
        return new HangingIndent(inTwips(start), inTwips(name));
    }

    private static Length inTwips(int milliPoints) {
        return new Length(new Length(milliPoints).twips() * TWIP);
    }
}
