package io.github.chengwen.layout.line;

import static io.github.chengwen.layout.line.BreakClass.ALPHABETIC;
import static io.github.chengwen.layout.line.BreakClass.BREAK_AFTER;
import static io.github.chengwen.layout.line.BreakClass.BREAK_BEFORE;
import static io.github.chengwen.layout.line.BreakClass.CLOSING;
import static io.github.chengwen.layout.line.BreakClass.COMBINING;
import static io.github.chengwen.layout.line.BreakClass.DASH;
import static io.github.chengwen.layout.line.BreakClass.EXCLAMATION;
import static io.github.chengwen.layout.line.BreakClass.GLUE;
import static io.github.chengwen.layout.line.BreakClass.HYPHEN;
import static io.github.chengwen.layout.line.BreakClass.IDEOGRAPHIC;
import static io.github.chengwen.layout.line.BreakClass.INFIX;
import static io.github.chengwen.layout.line.BreakClass.INSEPARABLE;
import static io.github.chengwen.layout.line.BreakClass.NONSTARTER;
import static io.github.chengwen.layout.line.BreakClass.NUMERIC;
import static io.github.chengwen.layout.line.BreakClass.OPENING;
import static io.github.chengwen.layout.line.BreakClass.POSTFIX;
import static io.github.chengwen.layout.line.BreakClass.PREFIX;
import static io.github.chengwen.layout.line.BreakClass.QUOTATION;
import static io.github.chengwen.layout.line.BreakClass.SOLIDUS;
import static io.github.chengwen.layout.line.BreakClass.SPACE;

import io.github.chengwen.layout.metrics.MeasuredText;
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

    private final MeasuredText measured;

    WesternBreaks(MeasuredText measured) {
        this.measured = measured;
    }

    /**
     * Whether a row may begin with a character after the first.
     *
     * @param cut the first character that does not fit: there no row ends after a slash
     */
    boolean mayBreakBefore(int index, int cut) {
        if (index >= measured.length()) {
            return true;
        }
        BreakClass after = BreakClass.of(measured.codePoint(index));
        if (after == SPACE || index == cut && measured.codePoint(index - 1) == '/') {
            return false;
        }
        int last = index - 1;
        while (last > 0 && BreakClass.of(measured.codePoint(last)) == SPACE) {
            last--;
        }
        BreakClass before = BreakClass.of(measured.codePoint(last));
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
                        || joinsNumber(before, after, index)
                        || joinsWord(before, after);
        return !joined;
    }

    private boolean joinsNumber(BreakClass before, BreakClass after, int index) {
        if (after == POSTFIX || after == PREFIX) {
            return after == POSTFIX && before == IDEOGRAPHIC
                    || after == PREFIX && before == ALPHABETIC
                    || endsNumber(index);
        }
        if (before == IDEOGRAPHIC) {
            return measured.codePoint(index) == '°';
        }
        if (before == SOLIDUS) {
            return after == NUMERIC && endsNumber(index);
        }
        if (before != PREFIX && before != POSTFIX) {
            return false;
        }
        return WORD.contains(after)
                || before == PREFIX && after == IDEOGRAPHIC
                || after == OPENING && classAt(index + 1) == NUMERIC;
    }

    /** Whether a number ends before an index, with marks in it and a bracket behind it. */
    private boolean endsNumber(int index) {
        int last = index - 1;
        if (last > 0 && classAt(last) == CLOSING) {
            last--;
        }
        while (last > 0 && (classAt(last) == INFIX || classAt(last) == SOLIDUS)) {
            last--;
        }
        return classAt(last) == NUMERIC;
    }

    private BreakClass classAt(int index) {
        return index < measured.length() ? BreakClass.of(measured.codePoint(index)) : SPACE;
    }

    private static boolean joinsWord(BreakClass before, BreakClass after) {
        return after == OPENING
                ? WORD.contains(before)
                : WORD.contains(after)
                        && (WORD.contains(before) || before == CLOSING || before == INFIX);
    }
}
