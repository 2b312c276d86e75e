package io.github.chengwen.input.docx;

import io.github.chengwen.input.manuscript.Shade;
import io.github.chengwen.input.xml.XmlCursor;

/**
 * The ground of a cell: one colour, and a pattern of another on it, which counts as their mixture.
 *
 * @param rgb eight bits for each of red, green and blue
 */
record Ground(int rgb) {

    static final Ground NONE = new Ground(0xffffff);

    private static final int PART = 0xff;
    private static final int ALL = 100;
    private static final String PERCENT = "pct";

    /** Reads {@code w:shd}, where the cursor stands. */
    static Ground read(XmlCursor xml) {
        int percent = percent(xml.attribute("val").orElse("clear"));
        int ground = colour(xml.attribute("fill").orElse("auto"), NONE.rgb);
        int pattern = colour(xml.attribute("color").orElse("auto"), 0);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int above = pattern >> shift & PART;
            int below = ground >> shift & PART;
            mixed |= (above * percent + below * (ALL - percent)) / ALL << shift;
        }
        return new Ground(mixed);
    }

    /** How much of the ground the pattern covers; stripes count as none. */
    private static int percent(String value) {
        if (value.equals("solid")) {
            return ALL;
        }
        String digits = value.startsWith(PERCENT) ? value.substring(PERCENT.length()) : "";
        return digits.matches("[0-9]{1,2}") ? Integer.parseInt(digits) : 0;
    }

    private static int colour(String value, int automatic) {
        return value.matches("[0-9A-Fa-f]{6}") ? Integer.parseInt(value, 16) : automatic;
    }

    Shade shade() {
        return Shade.of(rgb);
    }

    /** As messages show it. */
    String name() {
        return Shade.name(rgb);
    }
}
