package io.github.chengwen.layout.line;

/** Finds where rows end. */
public sealed interface RowEnds permits Oidashi, Oikomi, OfficeRows {

    /**
     * One past the last character of a row, beyond its start.
     *
     * @param start its first character
     * @param measure its room
     */
    int end(int start, int measure);

    /** Whether justification may widen the gap before a character (L-22). */
    boolean mayStretchBefore(int index);
}
