package io.github.chengwen.compose.title;

import io.github.chengwen.layout.metrics.MeasuredText;
import io.github.chengwen.style.Compatibility;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.Arrays;

/** How much of a title a line holds: so many characters (S-40), and never more than the 版心. */
final class TitleMeasure {

    private static final String FULL_CELL = "国";

    private final ParagraphStyle look;
    private final Compatibility compatibility;
    private final int room;
    private final int most;
    private final int preferred;

    /** Of a title. */
    TitleMeasure(Style style) {
        this(
                style,
                Element.TITLE,
                style.titleBlock().maxCharacters(),
                style.titleBlock().preferredCharacters());
    }

    /** Of an element whose lines should not hold more than so many characters. */
    TitleMeasure(Style style, Element element, int maxCharacters, int preferredCharacters) {
        this.look = style.of(element);
        this.compatibility = style.lines().compatibility();
        int indents = Math.max(look.firstIndent(), look.turnIndent()) + look.rightIndent();
        this.room =
                style.page().coreWidth().milliPoints()
                        - indents * style.grid().charPitch().milliPoints();
        int capacity = Math.max(1, room / Math.max(1, width(FULL_CELL)));
        this.most = Math.min(maxCharacters, capacity);
        this.preferred = Math.min(preferredCharacters, capacity);
    }

    /** Whether a text fits on one line; spaces at its ends do not count. */
    boolean fits(String text) {
        String line = text.strip();
        return TitleShaper.halves(line) <= 2 * most && width(line) <= room;
    }

    /** How many characters a line should not exceed. */
    int preferred() {
        return preferred;
    }

    /** How many characters a line can hold. */
    int most() {
        return most;
    }

    private int width(String line) {
        MeasuredText measured = MeasuredText.of(line, look, compatibility);
        return Arrays.stream(measured.advances(0, measured.length())).sum();
    }

    /**
     * Whether a text fits on one line in any face: in some faces of titles digits are a little
     * wider than half an em, but in none more than 0.6.
     */
    boolean fitsInAnyFace(String text) {
        String line = text.strip();
        int digits = (int) line.chars().filter(c -> c >= '0' && c <= '9').count();
        return fits(line) && width(line) + digits * look.size().milliPoints() / 10 <= room;
    }
}
