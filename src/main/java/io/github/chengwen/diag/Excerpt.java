package io.github.chengwen.diag;

/**
 * A few characters of a draft for a message. They are counted in code points: a character outside
 * the BMP has two UTF-16 units, and half of one is no character.
 */
public final class Excerpt {

    private Excerpt() {}

    /** At most so many characters from the start. */
    public static String opening(String text, int count) {
        return text.substring(0, after(text, 0, count));
    }

    /** At most so many characters at the end. */
    public static String closing(String text, int count) {
        return text.substring(before(text, text.length(), count));
    }

    /** The index at most so many characters further on. */
    public static int after(String text, int index, int count) {
        int at = index;
        for (int i = 0; i < count && at < text.length(); i++) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** The index at most so many characters back. */
    public static int before(String text, int index, int count) {
        int at = index;
        for (int i = 0; i < count && at > 0; i++) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return at;
    }
}
