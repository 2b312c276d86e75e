package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.Chars;
import java.util.regex.Pattern;

/** Into how many cells wide space and tabs part a line. */
final class Cells {

    private static final Pattern CELL = Pattern.compile("\t+|[\u3000 \u00a0]{2,}|\u3000");

    private Cells() {}

    /** How many cells a line has where wide space or tabs part them. */
    public static int of(String text) {
        if (!hasSpace(text)) {
            return 1;
        }
        int count = 0;
        int longer = 0;
        for (String cell : CELL.split(text, -1)) {
            count += cell.isEmpty() ? 0 : 1;
            longer += cell.length() > 1 ? 1 : 0;
        }
        return longer >= 2 ? count : 1;
    }

    /** How many cells of any length wide space or tabs part. */
    public static int ofAnyLength(String text) {
        if (!hasSpace(text)) {
            return 1;
        }
        int count = 0;
        for (String cell : CELL.split(text, -1)) {
            count += cell.isEmpty() ? 0 : 1;
        }
        return count;
    }

    static boolean hasSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Chars.isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
