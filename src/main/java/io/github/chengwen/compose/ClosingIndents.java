package io.github.chengwen.compose;

import io.github.chengwen.style.Element;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Style;
import java.util.List;

/**
 * How far issuers and their date stand in from the right edge (E-29): the name two 字, the date so
 * that it begins two 字 to the right of the name; if it is too long for that, the date two 字 and the
 * name so much more.
 *
 * @param name the indent of the widest name; that of the others
 * @param date the indent of the date
 */
record ClosingIndents(Length name, Length date) {

    private static final int STEP = 2;

    /** For names one below the other. */
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

    private static ClosingIndents inTwips(int name, int date) {
        return new ClosingIndents(wholeTwips(name), wholeTwips(date));
    }

    /** What a DOCX can say. */
    private static Length wholeTwips(int milliPoints) {
        return new Length(new Length(milliPoints).twips() * 50);
    }

    private static int width(String text, Element element, Style style) {
        return new ShortWords(style.of(element), style.lines().consumer()).advance(text, "");
    }
}
