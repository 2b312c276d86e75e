package io.github.chengwen.glyph;

/**
 * Where a glyph that is narrower or wider than its cell stands in it (L-14: a mark keeps its cell
 * whatever the font says): faces need not have the widths that lines are broken with.
 */
enum CellAlignment {
    /** Closing marks and 点号. */
    LEFT,
    CENTRE,
    /** Opening marks. */
    RIGHT;

    private static final String OPENING = "‘“〈《「『【〔〖〝（［｛";
    private static final String CLOSING = "’”〉》」』】〕〗〞）］｝、。，．：；？！";

    /** The alignment of a character. */
    static CellAlignment of(int codePoint) {
        if (OPENING.indexOf(codePoint) >= 0) {
            return RIGHT;
        }
        return CLOSING.indexOf(codePoint) >= 0 ? LEFT : CENTRE;
    }

    /** How far right of its cell's left edge the glyph's own cell begins. */
    int offset(int cell, int advance) {
        return switch (this) {
            case LEFT -> 0;
            case CENTRE -> (cell - advance) / 2;
            case RIGHT -> cell - advance;
        };
    }
}
