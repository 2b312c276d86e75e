package io.github.chengwen.layout.line;

import io.github.chengwen.layout.metrics.MeasuredText;

/**
 * Rows as LibreOffice ends them (lines.md, rules 2 to 9): where a row is full, the script of the
 * last letter or number decides by which rules the place to break is looked for.
 */
public final class OfficeRows implements RowEnds {

    /** Never first in a row. */
    private static final String NOT_FIRST =
            "!),.:;?]}¢'\"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝︴︶︸︺︼︾﹀﹂﹄﹏､～￠々‖•·ˇˉ―-′’”";

    /** Never last in a row. */
    private static final String NOT_LAST = "([{£¥'\"‵〈《「『【〔〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝（｛“‘";

    private static final int TWIP = 50;

    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    /** A longer one is broken after a slash. */
    private static final int LONGEST_PATH = 66;

    private final MeasuredText measured;
    private final WesternBreaks western;

    public OfficeRows(MeasuredText measured) {
        this.measured = measured;
        this.western = new WesternBreaks(measured);
    }

    @Override
    public int end(int start, int measure) {
        int room = inTwips(measure);
        int before = 0;
        int portion = 0;
        for (int i = start; i < measured.length(); i++) {
            if (measured.portionStart(i) == i) {
                before += inTwips(portion);
                portion = 0;
                if (i > start && measured.hasGapAfter(i - 1) && before > room) {
                    return i;
                }
            }
            if (before + inTwips(portion + measured.cell(i)) > room) {
                return isBlank(i) ? afterBlanks(i) : back(start, i);
            }
            portion += measured.advance(i);
        }
        return measured.length();
    }

    /** The width of a portion is a whole number of twips. */
    private static int inTwips(int milliPoints) {
        return Math.floorDiv(milliPoints + TWIP / 2, TWIP);
    }

    private int afterBlanks(int index) {
        int end = index;
        while (end < measured.length() && isBlank(end)) {
            end++;
        }
        return end;
    }

    /** A space or an ideographic space; either may hang past the end of a row. */
    private boolean isBlank(int index) {
        int c = measured.codePoint(index);
        return c == ' ' || c == IDEOGRAPHIC_SPACE;
    }

    /** From the first character that does not fit to the place where the row ends. */
    private int back(int start, int overflow) {
        int cut = overflow;
        int portion = Math.max(start, measured.portionStart(cut));
        int end = lastBreak(cut, portion);
        // A place before the portion is looked for anew, by the rules of the portion before; where
        // there is none in the whole row, it ends inside the portion that was looked at last.
        while (end < portion && end >= start && portion > start) {
            cut = portion - 1;
            portion = Math.max(start, measured.portionStart(cut));
            end = lastBreak(cut, portion);
        }
        return end > start ? end : Math.max(cut, start + 1);
    }

    /** The last place to break up to a cut; it may lie before the row. */
    private int lastBreak(int cut, int portion) {
        boolean latin = measured.isLatin(language(cut, portion));
        int end = cut;
        while (end > 0 && !(latin ? western.mayBreakBefore(end, cut) : mayBreakBefore(end))) {
            end--;
        }
        return latin && end > 0 && measured.codePoint(end - 1) == '/' ? path(end) : end;
    }

    /** A row does not end in a path that follows a space, but at the space. */
    private int path(int slash) {
        for (int i = slash - 1; i > 0 && i > slash - LONGEST_PATH; i--) {
            if (measured.codePoint(i - 1) == ' ') {
                return i;
            }
        }
        return slash;
    }

    /** The character whose script decides. */
    private int language(int cut, int portion) {
        int last = cut;
        while (last > 0 && !measured.isLetterOrNumber(last)) {
            last--;
        }
        return last < portion ? last : cut;
    }

    private boolean mayBreakBefore(int index) {
        int before = index - 1;
        while (before > 0 && measured.isNote(before)) {
            before--;
        }
        return !measured.isNote(index)
                && NOT_FIRST.indexOf(measured.codePoint(index)) < 0
                && NOT_LAST.indexOf(measured.codePoint(before)) < 0;
    }

    @Override
    public boolean mayStretchBefore(int index) {
        return !measured.isLatin(index - 1)
                || measured.hasGapAfter(index - 1)
                || measured.codePoint(index - 1) == ' ';
    }
}
