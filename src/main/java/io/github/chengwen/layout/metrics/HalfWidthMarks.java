package io.github.chengwen.layout.metrics;

/**
 * The marks that take half a character: · and the slash and hyphen of Chinese text (L-35:
 * half-width marks take half an em).
 */
final class HalfWidthMarks {

    private static final String ALWAYS = "·／";
    private static final String BESIDE_NO_LETTER = "/-";

    private HalfWidthMarks() {}

    /**
     * Gives each half an em. What it has more or less than that is taken from its own advance and
     * from that of the character before it in equal parts, so that its ink stays in the middle.
     *
     * @param advances from each character to the next, which are changed
     * @param cells the widths of the characters
     */
    static void set(int[] codePoints, int[] advances, int[] cells, int size) {
        for (int i = 1; i < codePoints.length; i++) {
            if (isHalfWidth(codePoints, i)) {
                int change = size / 2 - cells[i];
                advances[i - 1] += change / 2;
                advances[i] += change - change / 2;
            }
        }
    }

    private static boolean isHalfWidth(int[] codePoints, int index) {
        int c = codePoints[index];
        return ALWAYS.indexOf(c) >= 0
                || BESIDE_NO_LETTER.indexOf(c) >= 0
                        && !isLatinText(codePoints[index - 1])
                        && (index + 1 == codePoints.length || !isLatinText(codePoints[index + 1]));
    }

    /** In words and addresses these marks belong to the Latin text. */
    private static boolean isLatinText(int c) {
        return BESIDE_NO_LETTER.indexOf(c) >= 0
                || Character.isLetter(c) && !ModelWidths.isEastAsian(c);
    }
}
