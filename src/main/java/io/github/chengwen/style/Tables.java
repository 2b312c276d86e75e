package io.github.chengwen.style;

/**
 * How tables are drawn (norm.md E-70).
 *
 * @param rules which lines
 * @param line thickness of a line
 * @param heavy thickness of the first and the last line of a table with three
 * @param beside blank between a line and the text beside it
 * @param above blank between a line and the text below or above it
 * @param portraitColumns a table of more columns that do not fit goes on landscape pages
 * @param fromTabs whether columns that a text draft parts by tabs are tables, too
 */
public record Tables(
        Rules rules,
        Length line,
        Length heavy,
        Length beside,
        Length above,
        int portraitColumns,
        FromTabs fromTabs) {

    /** Which lines a table has. */
    public enum Rules {
        /** Around every cell. */
        GRID,
        /** Above and below the table and below its head (三线表). */
        THREE_LINE,
        /** None. */
        NONE
    }

    /** What becomes of columns of a text draft. */
    public enum FromTabs {
        /** A table. */
        AUTO,
        /** Columns of text, as they are typed. */
        OFF
    }
}
