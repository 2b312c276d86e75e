package io.github.chengwen.layout;

/**
 * Rows as LibreOffice ends them (lines.md, rules 2 to 9): where a row is full, the script of the
 * last letter or number decides by which rules the place to break is looked for.
 */
final class OfficeRows implements RowEnds {

    /** Never first in a row. */
    private static final String NOT_FIRST =
            "!),.:;?]}¢'\"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝︴︶︸︺︼︾﹀﹂﹄﹏､～￠々‖•·ˇˉ―-′’”";

    /** Never last in a row. */
    private static final String NOT_LAST = "([{£¥'\"‵〈《「『【〔〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝（｛“‘";

    private static final int TWIP = 50;

    private final Galley galley;
    private final WesternBreaks western;

    OfficeRows(Galley galley) {
        this.galley = galley;
        this.western = new WesternBreaks(galley);
    }

    @Override
    public int end(int start, int measure) {
        int room = inTwips(measure);
        int before = 0;
        int portion = 0;
        for (int i = start; i < galley.length(); i++) {
            if (galley.portionStart(i) == i) {
                before += inTwips(portion);
                portion = 0;
                if (i > start && galley.hasGapAfter(i - 1) && before > room) {
                    return i;
                }
            }
            if (before + inTwips(portion + galley.cell(i)) > room) {
                return galley.codePoint(i) == ' ' ? afterSpaces(i) : back(start, i);
            }
            portion += galley.advance(i);
        }
        return galley.length();
    }

    /** The width of a portion is a whole number of twips. */
    private static int inTwips(int milliPoints) {
        return Math.floorDiv(milliPoints + TWIP / 2, TWIP);
    }

    private int afterSpaces(int index) {
        int end = index;
        while (end < galley.length() && galley.codePoint(end) == ' ') {
            end++;
        }
        return end;
    }

    /** From the first character that does not fit to the place where the row ends. */
    private int back(int start, int overflow) {
        int cut = overflow;
        int portion = Math.max(start, galley.portionStart(cut));
        int end = lastBreak(start, cut, portion);
        // A place before the portion is looked for anew, by the rules of the portion before.
        while (end < portion && portion > start) {
            cut = portion - 1;
            portion = Math.max(start, galley.portionStart(cut));
            end = lastBreak(start, cut, portion);
        }
        return end > start ? end : Math.max(overflow, start + 1);
    }

    private int lastBreak(int start, int cut, int portion) {
        boolean latin = galley.isLatin(language(cut, portion));
        int end = cut;
        while (end > start && !(latin ? western.mayBreakBefore(end, cut) : mayBreakBefore(end))) {
            end--;
        }
        return end;
    }

    /** The character whose script decides. */
    private int language(int cut, int portion) {
        int last = cut;
        while (last > 0 && !galley.isLetterOrNumber(last)) {
            last--;
        }
        return last < portion ? last : cut;
    }

    private boolean mayBreakBefore(int index) {
        return NOT_FIRST.indexOf(galley.codePoint(index)) < 0
                && NOT_LAST.indexOf(galley.codePoint(index - 1)) < 0;
    }

    @Override
    public boolean mayStretchBefore(int index) {
        return !galley.isLatin(index - 1)
                || galley.hasGapAfter(index - 1)
                || galley.codePoint(index - 1) == ' ';
    }
}
