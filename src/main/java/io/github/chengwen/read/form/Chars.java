package io.github.chengwen.read.form;

/** Classes of characters as the reader needs them. */
public final class Chars {

    private static final String STOPS = "。！？!?…．";
    private static final String CLOSERS = "”’」』）)》】〕]\"";

    private static final int LONGEST_ASIDE = 12;

    private Chars() {}

    /** White space, including U+3000 and U+00A0. */
    public static boolean isSpace(int c) {
        // Nearly every character is beyond the last of them.
        return c <= 0x3000
                && (Character.isWhitespace(c)
                        || c == 0xa0
                        || c == 0x3000
                        || c == 0x2007
                        || c == 0x202f);
    }

    /** A Chinese character. */
    public static boolean isHan(int c) {
        if (c < 0x2e80 || c >= 0x3400 && c <= 0x9fff) {
            // nearly every character; the table of scripts is slow
            return c >= 0x3400;
        }
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && c != '々';
    }

    /** A character that is set in a full cell: Han, full-width forms, Chinese punctuation. */
    public static boolean isWide(int c) {
        return isHan(c)
                || c >= 0x3000 && c <= 0x303f
                || c >= 0xff00 && c <= 0xffef
                || "“”‘’—…·×".indexOf(c) >= 0;
    }

    /** Width on a terminal or in a plain text editor: two half cells for a wide character. */
    public static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += isWide(c) ? 2 : 1;
            i += Character.charCount(c);
        }
        return width;
    }

    /** True where a sentence is over: a stop, perhaps followed by closing marks or （掌声）. */
    public static boolean endsSentence(String text) {
        int i = beforeAside(text);
        while (i > 0 && (CLOSERS.indexOf(text.charAt(i)) >= 0 || isPicture(text.charAt(i)))) {
            i--;
        }
        return i >= 0 && (STOPS.indexOf(text.charAt(i)) >= 0 || isHalfWidthStop(text, i));
    }

    /** True where a clause is over and the sentence may go on, or is over, too. */
    public static boolean endsClause(String text) {
        return "。；;，,：:、".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** ❤ and the like after the last stop. */
    private static boolean isPicture(char c) {
        return Character.getType(c) == Character.OTHER_SYMBOL;
    }

    /** A full stop typed as a dot: after a Chinese character, not before a letter or digit. */
    public static boolean isHalfWidthStop(String text, int index) {
        return text.charAt(index) == '.'
                && index > 0
                && isWide(text.codePointBefore(index))
                && (index + 1 == text.length()
                        || !Character.isDigit(text.charAt(index + 1))
                                && text.charAt(index + 1) != '.');
    }

    /** The last index of the text without a short remark in brackets at its end. */
    private static int beforeAside(String text) {
        int last = text.length() - 1;
        if (last < 0 || "）)".indexOf(text.charAt(last)) < 0) {
            return last;
        }
        for (int i = last - 1; i > 0 && i >= last - LONGEST_ASIDE; i--) {
            if ("（(".indexOf(text.charAt(i)) >= 0) {
                return STOPS.indexOf(text.charAt(i - 1)) >= 0 ? i - 1 : last;
            }
        }
        return last;
    }

    /** The index after the first full sentence outside quotes and brackets; -1 where none ends. */
    public static int firstSentenceEnd(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("“‘《（(「『【〔".indexOf(c) >= 0) {
                depth++;
            } else if ("”’》）)」』】〕".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && ("。！？!?".indexOf(c) >= 0 || isHalfWidthStop(text, i))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Number of characters that are not white space. */
    public static int inked(String text) {
        return (int) text.codePoints().filter(c -> !isSpace(c)).count();
    }

    /** The index of the first character from there on that is no space, or the length. */
    public static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
