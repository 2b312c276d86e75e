package io.github.chengwen.input.manuscript;

import java.util.Locale;

/** The ground of a cell, as far as an official document keeps it: white, light grey, or not. */
public enum Shade {
    /** None to speak of. */
    WHITE,
    LIGHT_GREY,
    /** A colour, or a grey so dark that black letters are hard to read on it. */
    OTHER;

    private static final int PART = 0xff;

    /** Parts of a grey differ by no more. */
    private static final int HUE = 10;

    private static final int NEARLY_WHITE = 0xf8;
    private static final int DARKEST = 0xa6;

    /**
     * That of a colour.
     *
     * @param rgb eight bits for each of red, green and blue
     */
    public static Shade of(int rgb) {
        int red = rgb >> 16 & PART;
        int green = rgb >> 8 & PART;
        int blue = rgb & PART;
        int least = Math.min(red, Math.min(green, blue));
        int most = Math.max(red, Math.max(green, blue));
        if (least >= NEARLY_WHITE) {
            return WHITE;
        }
        return most - least <= HUE && least >= DARKEST ? LIGHT_GREY : OTHER;
    }

    /** That of six hexadecimal digits, with or without a sign before them; of others, white. */
    public static Shade ofHex(String digits) {
        String hex = digits.startsWith("#") ? digits.substring(1) : digits;
        return hex.matches("[0-9A-Fa-f]{6}") ? of(Integer.parseInt(hex, 16)) : WHITE;
    }

    /** A colour as messages show it. */
    public static String name(int rgb) {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }
}
