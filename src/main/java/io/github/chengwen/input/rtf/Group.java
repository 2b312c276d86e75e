package io.github.chengwen.input.rtf;

import com.rtfparserkit.rtf.Command;
import io.github.chengwen.input.manuscript.CharacterLook;

/**
 * A group in braces, as far as it matters here; a group within it begins as a copy.
 *
 * @param kind where its characters go
 * @param characters how they are
 */
record Group(Kind kind, Characters characters) {

    /** Where the characters of a group go. */
    enum Kind {
        TEXT,
        /** Nowhere: tables of fonts, data of pictures. */
        SKIPPED,
        /** To the names of styles. */
        STYLES,
        /** The automatic number of the paragraph. */
        NUMBER,
        NOTE,
        HEADER,
        /** The instruction of a field. */
        INSTRUCTION,
        BOX,
        /** The bytes of a picture. */
        PICTURE
    }

    /**
     * How characters are.
     *
     * @param hidden whether they are hidden
     * @param deleted whether they are deleted in a change
     * @param inserted whether they are inserted in a change
     * @param size of them in half points; 0 for the usual one
     * @param bold whether they are
     * @param wide whether what is said of size and weight is said of Chinese characters
     */
    record Characters(
            boolean hidden,
            boolean deleted,
            boolean inserted,
            int size,
            boolean bold,
            boolean wide) {

        static final Characters PLAIN = new Characters(false, false, false, 0, false, false);
    }

    Group of(Kind other) {
        return new Group(other, characters);
    }

    boolean hidden() {
        return characters.hidden();
    }

    boolean deleted() {
        return characters.deleted();
    }

    boolean inserted() {
        return characters.inserted();
    }

    CharacterLook look() {
        return new CharacterLook(characters.size(), characters.bold(), "");
    }

    /** What a command says of the characters; {@code afs} and {@code ab} of wide ones alone. */
    Group formatted(Command command, boolean on, int parameter) {
        Characters c = characters;
        int size = Math.max(0, parameter);
        return new Group(
                kind,
                switch (command) {
                    case v -> with(on, c.deleted, c.inserted);
                    case deleted -> with(c.hidden, on, c.inserted);
                    case revised -> with(c.hidden, c.deleted, on);
                    case b -> with(c.size, on, c.wide);
                    case fs -> with(size, c.bold, c.wide);
                    case ab -> c.wide ? with(c.size, on, true) : c;
                    case afs -> c.wide ? with(size, c.bold, true) : c;
                    case dbch -> with(c.size, c.bold, true);
                    case plain -> Characters.PLAIN;
                    default -> with(c.size, c.bold, false);
                });
    }

    private Characters with(boolean hidden, boolean deleted, boolean inserted) {
        Characters c = characters;
        return new Characters(hidden, deleted, inserted, c.size, c.bold, c.wide);
    }

    private Characters with(int size, boolean bold, boolean wide) {
        Characters c = characters;
        return new Characters(c.hidden, c.deleted, c.inserted, size, bold, wide);
    }
}
