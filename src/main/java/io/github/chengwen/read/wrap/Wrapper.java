package io.github.chengwen.read.wrap;

/**
 * A program that breaks paragraphs into lines of one width, each as full as it can be.
 *
 * @param measure how it counts
 * @param room of a line, in half cells
 * @param marks what it does with a mark that may not begin a line
 * @param words whether it keeps Latin words and numbers whole
 * @param inset whether the indent of a line counts to its width
 */
record Wrapper(Measure measure, int room, Marks marks, boolean words, boolean inset) {

    enum Marks {
        /** It goes down with the last character of the line. */
        PUSHED,
        /** It stands past the edge. */
        HANGING,
        /** It begins a line as any other character. */
        FREE
    }

    static final Wrapper NONE = new Wrapper(Measure.CHARACTERS, 0, Marks.FREE, false, false);

    /** No more room than this is left free for what may not be broken, in half cells. */
    private static final int LONGEST_WORD = 80;

    private static final String NOT_FIRST = "，。、；：！？）》”’」』】〕…—,.;:!?)%％";
    private static final String NOT_LAST = "（《“‘「『【〔(";
    private static final int FIRST_BEYOND_LATIN = 0x250;

    /**
     * Whether it would end a line here, had the text gone on with the line below.
     *
     * @param width of the line, by the measure
     */
    boolean breaks(String line, int width, String below) {
        char last = line.charAt(line.length() - 1);
        if (width > room) {
            return marks == Marks.HANGING
                    && NOT_FIRST.indexOf(last) >= 0
                    && width - measure.of(last) <= room;
        }
        // A space where the line ends is not kept.
        boolean spaced = words && isOfWord(last) && isOfWord(below.charAt(0));
        int left = room - width - (spaced ? 1 : 0);
        if (left > LONGEST_WORD) {
            return false;
        }
        int cut = 0;
        while (cut < below.length() && measure.of(below.charAt(cut)) <= left) {
            left -= measure.of(below.charAt(cut));
            cut++;
        }
        if (cut == below.length() || marks == Marks.HANGING && isNotFirst(below.charAt(cut))) {
            return false;
        }
        for (int i = cut; i > 0; i--) {
            if (mayBreak(below.charAt(i - 1), below.charAt(i))) {
                return false;
            }
        }
        return spaced || mayBreak(last, below.charAt(0)) || cut == 0 && isUnbreakable(line);
    }

    /** Whether half a cell is left of every line; few programs wrap so. */
    boolean isHalf() {
        return room % 2 != 0;
    }

    private boolean isUnbreakable(String line) {
        for (int i = 2; i < line.length(); i++) {
            if (mayBreak(line.charAt(i - 1), line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBreak(char last, char first) {
        boolean word = words && isOfWord(last) && isOfWord(first);
        boolean mark = marks != Marks.FREE && (isNotFirst(first) || NOT_LAST.indexOf(last) >= 0);
        return !word && !mark && !Character.isHighSurrogate(last);
    }

    private static boolean isNotFirst(char c) {
        return NOT_FIRST.indexOf(c) >= 0;
    }

    private static boolean isOfWord(char c) {
        return c > ' ' && c < FIRST_BEYOND_LATIN && c != '-';
    }
}
