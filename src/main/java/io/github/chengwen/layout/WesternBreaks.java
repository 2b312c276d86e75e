package io.github.chengwen.layout;

import static io.github.chengwen.layout.BreakClass.ALPHABETIC;
import static io.github.chengwen.layout.BreakClass.BREAK_AFTER;
import static io.github.chengwen.layout.BreakClass.BREAK_BEFORE;
import static io.github.chengwen.layout.BreakClass.CLOSING;
import static io.github.chengwen.layout.BreakClass.COMBINING;
import static io.github.chengwen.layout.BreakClass.DASH;
import static io.github.chengwen.layout.BreakClass.EXCLAMATION;
import static io.github.chengwen.layout.BreakClass.GLUE;
import static io.github.chengwen.layout.BreakClass.HYPHEN;
import static io.github.chengwen.layout.BreakClass.IDEOGRAPHIC;
import static io.github.chengwen.layout.BreakClass.INFIX;
import static io.github.chengwen.layout.BreakClass.INSEPARABLE;
import static io.github.chengwen.layout.BreakClass.NONSTARTER;
import static io.github.chengwen.layout.BreakClass.NUMERIC;
import static io.github.chengwen.layout.BreakClass.OPENING;
import static io.github.chengwen.layout.BreakClass.POSTFIX;
import static io.github.chengwen.layout.BreakClass.PREFIX;
import static io.github.chengwen.layout.BreakClass.QUOTATION;
import static io.github.chengwen.layout.BreakClass.SOLIDUS;
import static io.github.chengwen.layout.BreakClass.SPACE;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a row may end by the rules for Latin text: the pair table of UAX 14, revision 19, with what
 * LibreOffice changes in it (lines.md, rule 6).
 */
final class WesternBreaks {

    private static final Set<BreakClass> NEVER_FIRST =
            EnumSet.of(CLOSING, EXCLAMATION, INFIX, SOLIDUS, QUOTATION, GLUE, COMBINING);

    private static final Set<BreakClass> NEVER_FIRST_WITHOUT_SPACE =
            EnumSet.of(BREAK_AFTER, HYPHEN, NONSTARTER);

    private static final Set<BreakClass> BEFORE_DOTS =
            EnumSet.of(ALPHABETIC, IDEOGRAPHIC, INSEPARABLE, NUMERIC);

    private static final Set<BreakClass> WORD = EnumSet.of(ALPHABETIC, NUMERIC);

    private final Galley galley;

    WesternBreaks(Galley galley) {
        this.galley = galley;
    }

    /** Whether a row may begin with a character after the first. */
    boolean mayBreakBefore(int index) {
        if (index >= galley.length()) {
            return true;
        }
        BreakClass after = BreakClass.of(galley.codePoint(index));
        if (after == SPACE) {
            return false;
        }
        int last = index - 1;
        while (last > 0 && BreakClass.of(galley.codePoint(last)) == SPACE) {
            last--;
        }
        BreakClass before = BreakClass.of(galley.codePoint(last));
        return last < index - 1 ? mayBreakOverSpace(before, after) : mayBreak(before, after, index);
    }

    private static boolean mayBreakOverSpace(BreakClass before, BreakClass after) {
        boolean joined =
                before == OPENING
                        || EnumSet.of(CLOSING, EXCLAMATION, INFIX, SOLIDUS).contains(after)
                        || before == QUOTATION && after == OPENING
                        || before == CLOSING && after == NONSTARTER
                        || before == DASH && after == DASH;
        return !joined;
    }

    private boolean mayBreak(BreakClass before, BreakClass after, int index) {
        boolean joined =
                NEVER_FIRST.contains(after)
                        || NEVER_FIRST_WITHOUT_SPACE.contains(after)
                        || before == OPENING
                        || before == QUOTATION
                        || before == GLUE
                        || before == BREAK_BEFORE
                        || before == DASH && after == DASH
                        || after == INSEPARABLE && BEFORE_DOTS.contains(before)
                        || joinsNumber(before, after)
                        || joinsWord(before, after, index);
        return !joined;
    }

    private static boolean joinsNumber(BreakClass before, BreakClass after) {
        return after == POSTFIX && EnumSet.of(IDEOGRAPHIC, NUMERIC, CLOSING).contains(before)
                || after == PREFIX && EnumSet.of(NUMERIC, CLOSING).contains(before)
                || before == PREFIX
                        && EnumSet.of(IDEOGRAPHIC, ALPHABETIC, NUMERIC, OPENING).contains(after)
                || before == POSTFIX && EnumSet.of(ALPHABETIC, NUMERIC, OPENING).contains(after);
    }

    private boolean joinsWord(BreakClass before, BreakClass after, int index) {
        if (after == OPENING) {
            return WORD.contains(before);
        }
        if (!WORD.contains(after)) {
            return false;
        }
        boolean doubleSlash = before == SOLIDUS && index > 1 && galley.codePoint(index - 2) == '/';
        return WORD.contains(before)
                || before == CLOSING
                || before == INFIX
                || before == SOLIDUS && !doubleSlash;
    }
}
