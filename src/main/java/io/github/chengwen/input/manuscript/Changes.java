package io.github.chengwen.input.manuscript;

/** How tracked changes are read that nobody has decided on. */
public enum Changes {
    /** As accepted: insertions stay, deletions go. */
    ACCEPT,
    /** As rejected: the text as it was before them. */
    REJECT,
    /** A file that has any is refused. */
    FAIL;

    /** Whether the text is wanted as it was before the changes. */
    public boolean isOriginal() {
        return this == REJECT;
    }

    /** What of a change is not read. */
    public boolean drops(boolean inserted, boolean deleted) {
        return isOriginal() ? inserted : deleted;
    }
}
