package io.github.chengwen.glyph;

/**
 * Where a glyph that is narrower or wider than its cell stands in it (L-14). Of use to writers,
 * whose faces need not have the model's widths.
 */
enum Seat {
    /** Closing marks and 点号. */
    LEFT,
    CENTRE,
    /** Opening marks. */
    RIGHT;

    private static final String OPENING = "‘“〈《「『【〔〖〝（［｛";
    private static final String CLOSING = "’”〉》」』】〕〗〞）］｝、。，．：；？！";

    /** The seat of a character. */
    static Seat of(int codePoint) {
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
