package io.github.chengwen.read.search;

import java.util.stream.IntStream;

/**
 * Work on each line by itself. In a long draft as many threads as there are processors do it, a
 * block of lines after the other; what comes of it is the same.
 */
final class Blocks {

    /** Below this it takes longer to share the work than to do it. */
    private static final int FEWEST_LINES = 2000;

    private static final int LINES = 256;

    /** What is to be done with the lines from one to before another. */
    @FunctionalInterface
    interface Work {
        void lines(int from, int to);
    }

    private Blocks() {}

    static void each(int lines, Work work) {
        if (lines < FEWEST_LINES) {
            work.lines(0, lines);
            return;
        }
        IntStream.range(0, (lines + LINES - 1) / LINES)
                .parallel()
                .forEach(i -> work.lines(i * LINES, Math.min(lines, (i + 1) * LINES)));
    }
}
