package io.github.chengwen.diag;

/**
 * Text of a draft, and names of files, as a terminal, a log or a page may show them: without
 * control characters, which could steer it. A tab becomes a space.
 */
public final class Printable {

    private Printable() {}

    /** The text with U+FFFD for each character that does not show. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(Printable::of).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static int of(int codePoint) {
        if (codePoint == '\t') {
            return ' ';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    '\ufffd';
            default -> codePoint;
        };
    }
}
