package io.github.chengwen.read.lines;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.read.form.Chars;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Drops characters that no face can set: private use, controls, invisible format marks (F-40). */
final class CharacterFilter {

    /** Asks for the picture form of the character before it. */
    private static final char EMOJI_STYLE = '\ufe0f';

    private CharacterFilter() {}

    static Traced clean(Traced line, Diagnostics.Builder diagnostics) {
        return clean(line, place -> false, diagnostics);
    }

    /**
     * The characters that are left.
     *
     * @param sign whether the character at a place of the source only stands for something else,
     *     and stays
     */
    static Traced clean(Traced line, IntPredicate sign, Diagnostics.Builder diagnostics) {
        String text = line.text();
        if (text.codePoints().noneMatch(CharacterFilter::isUnsettable)) {
            return line;
        }
        boolean[] drop = new boolean[text.length()];
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean styled = next < text.length() && text.charAt(next) == EMOJI_STYLE;
            boolean picture = styled && !keepsMeaning(c);
            boolean stays = sign.test(line.span(i, next).start());
            if (!stays && (isUnsettable(c) || picture)) {
                String name = String.format(Locale.ROOT, "U+%04X", c);
                diagnostics.add(Code.CHARACTER_DROPPED, line.span(i, next), name);
                for (int k = i; k < next; k++) {
                    drop[k] = true;
                }
            }
            i = next;
        }
        return line.keepAt(i -> !drop[i]);
    }

    /** Pictures from a chat; no face of an official document has them. */
    private static boolean isEmoji(int c) {
        return c >= 0x1f000 && c <= 0x1faff;
    }

    /** A Chinese character, and a digit or sign that only the mark makes a picture of a key. */
    private static boolean keepsMeaning(int c) {
        return c < 0x80 || Chars.isHan(c);
    }

    private static boolean isUnsettable(int c) {
        if (c == '\t') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            default -> isEmoji(c) || c == 0xfffc || c == 0xfffd || c >= 0xfe00 && c <= 0xfe0f;
        };
    }
}
