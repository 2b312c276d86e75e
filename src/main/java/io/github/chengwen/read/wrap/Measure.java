package io.github.chengwen.read.wrap;

import io.github.chengwen.read.form.Chars;

/** How a program that wraps lines counts the room that characters take. */
enum Measure {
    /** Two half cells for a Chinese character, one for a Latin one, · and × included. */
    NARROW_DOTS,

    /** The same with · and × as wide as Chinese characters. */
    WIDE_DOTS,

    /** Every character as much as another. */
    CHARACTERS;

    private static final int FIRST_BEYOND_LATIN = 0x250;

    /** In half cells. */
    int of(char c) {
        if (this == CHARACTERS || c >= FIRST_BEYOND_LATIN) {
            return 2;
        }
        return this == WIDE_DOTS && Chars.isWide(c) ? 2 : 1;
    }

    /** Of all characters of a text, in half cells. */
    int of(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += of(text.charAt(i));
        }
        return sum;
    }
}
