package io.github.chengwen.compose.title;

/** How a title's lines look together: 梯形 and 菱形 are good, equal lines and 沙漏 are not (S-43). */
final class TitleShape {

    /** S-43 says 3 and 6, which two preferred breaks would outweigh; T-14 wants none of either. */
    private static final int EQUAL_LINES = 8;

    private static final int HOURGLASS = 12;

    /** Lines that differ by half a character. */
    private static final int ALIKE_LINES = 3;

    private static final int SHORT_LINE = 6;
    private static final int SHORTEST = 4;
    private static final int PER_EXTRA_STEP = 2;
    private static final int PER_EXTRA_CHARACTER = 2;

    private TitleShape() {}

    /**
     * The cost of line lengths.
     *
     * @param lengths in half characters, so that digits count half
     * @param preferred a longer line costs more, in characters
     */
    static int cost(int[] lengths, int preferred) {
        int cost = 0;
        for (int i = 0; i < lengths.length; i++) {
            cost += lengths[i] < 2 * SHORTEST ? SHORT_LINE : 0;
            cost += PER_EXTRA_CHARACTER * Math.max(0, lengths[i] / 2 - preferred);
            if (i > 0) {
                int step = Math.abs(lengths[i] - lengths[i - 1]);
                cost += step == 0 ? EQUAL_LINES : step == 1 ? ALIKE_LINES : 0;
                cost += PER_EXTRA_STEP * Math.max(0, step / 2 - largestStep(preferred));
            }
            boolean inner = i > 0 && i < lengths.length - 1;
            if (inner && lengths[i] < lengths[i - 1] && lengths[i] < lengths[i + 1]) {
                cost += HOURGLASS;
            }
        }
        return cost;
    }

    /** Whether every line is shorter than the one above, 倒梯形. */
    static boolean shrinks(int[] lengths) {
        for (int i = 1; i < lengths.length; i++) {
            if (lengths[i] >= lengths[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** S-43: 8 where lines hold 18. */
    private static int largestStep(int preferred) {
        return preferred * 8 / 18;
    }
}
