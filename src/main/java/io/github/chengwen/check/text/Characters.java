package io.github.chengwen.check.text;

/** Character classes for proof-reading. */
public final class Characters {

    private Characters() {}

    public static boolean isHan(int c) {
        return c >= 0x4e00 && c <= 0x9fff || c >= 0x3400 && c <= 0x4dbf || c == '〇';
    }

    /** Whether a character is full-width, as Chinese text has it. */
    public static boolean isWide(int c) {
        return isHan(c)
                || c >= 0x3001 && c <= 0x303f
                || c >= 0xff01 && c <= 0xff60
                || "“”‘’—…·×".indexOf(c) >= 0;
    }

    public static boolean isAsciiWord(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** The character at an index; NUL outside the text. */
    public static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : 0;
    }

    /** All characters from one to another. */
    public static String range(char first, char last) {
        StringBuilder all = new StringBuilder();
        for (int c = first; c <= last; c++) {
            all.append((char) c);
        }
        return all.toString();
    }

    /** How many Han a text has. */
    public static int countHan(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += isHan(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** The Han of a text, in order. */
    public static String han(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isHan(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}
