package io.github.chengwen.input.rtf;

/**
 * What holds within a group of braces.
 *
 * @param kind where its characters go
 * @param hidden whether they are hidden
 * @param deleted whether they are deleted in a change
 * @param inserted whether they are inserted in a change
 * @param size of them in half points; 0 for the usual one
 * @param bold whether they are
 */
record Group(
        Kind kind,
        boolean hidden,
        boolean deleted,
        boolean inserted,
        int size,
        boolean bold) {

    /** Where the characters of a group go. */
    enum Kind {
        TEXT,
        /** Nowhere: tables of fonts, data of pictures. */
        SKIPPED,
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

    Group of(Kind other) {
        return new Group(other, hidden, deleted, inserted, size, bold);
    }

    Group plain() {
        return new Group(kind, false, false, false, 0, false);
    }

    Group withHidden(boolean on) {
        return new Group(kind, on, deleted, inserted, size, bold);
    }

    Group withDeleted(boolean on) {
        return new Group(kind, hidden, on, inserted, size, bold);
    }

    Group withInserted(boolean on) {
        return new Group(kind, hidden, deleted, on, size, bold);
    }

    Group withSize(int halfPoints) {
        return new Group(kind, hidden, deleted, inserted, halfPoints, bold);
    }

    Group withBold(boolean on) {
        return new Group(kind, hidden, deleted, inserted, size, on);
    }
}
