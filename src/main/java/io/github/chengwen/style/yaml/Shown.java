package io.github.chengwen.style.yaml;

import io.github.chengwen.style.Length;
import java.math.BigDecimal;

/** Formats values of a style file for messages. */
final class Shown {

    private static final int USUAL = 40;

    private Shown() {}

    /** Clipped to a length that a terminal can show. */
    static String clip(String text) {
        return clip(text, USUAL);
    }

    /** Clipped to a number of code points. */
    static String clip(String text, int codePoints) {
        if (text.length() <= codePoints || text.codePointCount(0, text.length()) <= codePoints) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, codePoints)) + "…";
    }

    /** As a style file writes a length: whole millimetres where it is that, else points. */
    static String of(Length length) {
        int millimetres = (int) Math.rint(length.points() * 25.4 / 72);
        if (length.equals(Length.ofMillimetres(millimetres)) && millimetres != 0) {
            return millimetres + "mm";
        }
        BigDecimal points = BigDecimal.valueOf(length.milliPoints(), 3);
        return points.signum() == 0 ? "0pt" : points.stripTrailingZeros().toPlainString() + "pt";
    }
}
