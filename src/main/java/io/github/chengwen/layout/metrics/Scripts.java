package io.github.chengwen.layout.metrics;

/**
 * Which characters of a text are set as Latin, in the Latin face, and which as East Asian
 * (lines.md, rule 1).
 */
final class Scripts {

    private static final int FIRST_LATIN = 0x21;
    private static final int LAST_LATIN = 0x2FF;
    private static final int LAST_CYRILLIC = 0x52F;
    private static final int FIRST_ASIAN = 0x2E80;

    private Scripts() {}

    /**
     * Every character by itself: Latin is what has no East Asian cell (L-10: an East Asian cell is
     * one em).
     */
    static boolean[] byCharacter(int[] codePoints) {
        boolean[] latin = new boolean[codePoints.length];
        for (int i = 0; i < latin.length; i++) {
            latin[i] = !ModelWidths.isEastAsian(codePoints[i]);
        }
        return latin;
    }

    /** Characters of no script like the one before them; at the start as East Asian. */
    static boolean[] byNeighbour(int[] codePoints) {
        boolean[] latin = new boolean[codePoints.length];
        boolean current = false;
        for (int i = 0; i < latin.length; i++) {
            if (isStrong(codePoints[i])) {
                current = isLatin(codePoints[i]);
            }
            latin[i] = current;
        }
        return latin;
    }

    private static boolean isStrong(int c) {
        return isLatin(c) || c >= FIRST_ASIAN;
    }

    private static boolean isLatin(int c) {
        return c >= FIRST_LATIN && c <= LAST_LATIN
                || c >= 0x370 && c <= LAST_CYRILLIC
                || c >= 0x1E00 && c <= 0x1FFF;
    }
}
