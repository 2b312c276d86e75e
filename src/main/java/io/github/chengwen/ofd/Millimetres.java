package io.github.chengwen.ofd;

import io.github.chengwen.style.Length;

/**
 * Lengths as OFD writes them: in millimetres with four decimals, a third of a thousandth of a
 * point. In between they are whole numbers of these steps, so that sums are exact.
 */
final class Millimetres {

    private static final int STEPS = 10_000;
    private static final int HUNDREDTH = STEPS / 100;
    private static final double STEPS_PER_MILLIPOINT = 25.4 * STEPS / 72_000;

    private Millimetres() {}

    /** The nearest step to a length in thousandths of a point. */
    static long steps(double milliPoints) {
        return Math.round(milliPoints * STEPS_PER_MILLIPOINT);
    }

    /** A length in thousandths of a point, such as {@code 5.6444}. */
    static String of(double milliPoints) {
        return text(steps(milliPoints));
    }

    /** The same to a hundredth of a millimetre: a page is 210 wide, whatever that is in points. */
    private static String rounded(double milliPoints) {
        return text(Math.round(steps(milliPoints) / (double) HUNDREDTH) * HUNDREDTH);
    }

    /** A rectangle: left, top, width and height in thousandths of a point. */
    static String box(int left, int top, int width, int height) {
        return String.join(" ", of(left), of(top), of(width), of(height));
    }

    /** The whole of a paper. */
    static String box(Length width, Length height) {
        return String.join(" ", "0 0", rounded(width.milliPoints()), rounded(height.milliPoints()));
    }

    /** A number of steps, such as {@code 5.6444}; without zeros at its end. */
    static String text(long steps) {
        StringBuilder text = new StringBuilder();
        append(steps, text);
        return text.toString();
    }

    /** Adds a number of steps to a text. */
    static void append(long steps, StringBuilder text) {
        long size = Math.abs(steps);
        if (steps < 0) {
            text.append('-');
        }
        text.append(size / STEPS);
        int rest = (int) (size % STEPS);
        if (rest > 0) {
            text.append('.');
            for (int digit = STEPS / 10; rest > 0; digit /= 10) {
                text.append((char) ('0' + rest / digit));
                rest %= digit;
            }
        }
    }
}
