package io.github.chengwen.compose;

import io.github.chengwen.style.Element;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Style;
import java.util.List;

/**
 * The right indents of 署名 and date, in whole twips.
 *
 * <p>E-29: the name's right edge is two 字 in; the date's first character is two 字 to the right of
 * the name's first. If the date is the longer, the date is two 字 in and the name's indent grows.
 *
 * @param name the indent of every name; the widest name decides
 * @param date the indent of the date
 */
record ClosingIndents(Length name, Length date) {

    private static final int STEP = 2;

    /** The indents of one or several names, one below the other, and their date. */
    static ClosingIndents of(List<String> names, String date, Style style) {
        Length step = style.grid().charPitch().times(STEP);
        int widest =
                names.stream()
                        .mapToInt(name -> width(name, Element.SIGNATURE, style))
                        .max()
                        .orElse(0);
        int dateWidth = width(date, Element.SIGN_DATE, style);
        int nameIndent =
                style.grid()
                        .charPitch()
                        .times(style.of(Element.SIGNATURE).rightIndent())
                        .milliPoints();
        int dateIndent = nameIndent + widest - step.milliPoints() - dateWidth;
        if (dateIndent >= step.milliPoints()) {
            return inTwips(nameIndent, dateIndent);
        }
        return inTwips(step.milliPoints() * 2 + dateWidth - widest, step.milliPoints());
    }

    /**
     * B-09: the indent of one of several names that begin below one another; the widest has {@link
     * #name}.
     */
    Length beginningBelow(String name, List<String> names, Style style) {
        int widest =
                names.stream().mapToInt(n -> width(n, Element.SIGNATURE, style)).max().orElse(0);
        int more = widest - width(name, Element.SIGNATURE, style);
        return wholeTwips(this.name.milliPoints() + more);
    }

    private static ClosingIndents inTwips(int name, int date) {
        return new ClosingIndents(wholeTwips(name), wholeTwips(date));
    }

    /**
     * E-27, B-05: the indents of the name of an organ and the date on which its seal stands: the
     * date as the style has it, the name centred on it. A name that would pass the edge stays at
     * it, and the date moves so that their middles agree.
     */
    static ClosingIndents sealed(String name, String date, Style style) {
        int more =
                (width(name, Element.SIGNATURE, style) - width(date, Element.SIGN_DATE, style)) / 2;
        int dateIndent =
                style.grid()
                        .charPitch()
                        .times(style.of(Element.SIGN_DATE).rightIndent())
                        .milliPoints();
        int nameIndent = Math.max(0, dateIndent - more);
        return inTwips(nameIndent, nameIndent + more);
    }

    /** DOCX has indents in whole twips only. */
    private static Length wholeTwips(int milliPoints) {
        return new Length(new Length(milliPoints).twips() * 50);
    }

    private static int width(String text, Element element, Style style) {
        return new ShortWords(style.of(element), style.lines().compatibility()).advance(text, "");
    }
}
