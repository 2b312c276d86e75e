package io.github.chengwen.layout.metrics;

import io.github.chengwen.style.FaceRole;

/**
 * How wide a character is, by the model that Word, WPS and the PDF share (L-10…L-12): a cell of one
 * em for everything East Asian, Times New Roman for Latin, nothing for a combining mark. No face is
 * asked; a face with other widths is fitted into these cells by whoever draws it (L-14: a mark
 * keeps its cell whatever the font says).
 */
public final class ModelWidths {

    /**
     * The symbols of Latin-1 that stand in East Asian cells (L-10: an East Asian cell is one em).
     */
    private static final String LATIN_1_CELLS = "¤§¨°±²³´·×÷";

    private static final int LAST_LATIN = 0x24F;

    private ModelWidths() {}

    /**
     * Whether a character takes the East Asian face and a cell of one em (L-10: an East Asian cell
     * is one em).
     */
    public static boolean isEastAsian(int codePoint) {
        return codePoint > LAST_LATIN && !isLatinAddition(codePoint)
                || LATIN_1_CELLS.indexOf(codePoint) >= 0;
    }

    private static boolean isLatinAddition(int codePoint) {
        return codePoint >= 0x1E00 && codePoint <= 0x1EFF;
    }

    /** Whether a character stands on the one before it and has no width of its own (L-05). */
    public static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || codePoint == MeasuredText.NOTE;
    }

    /**
     * The width of a character's cell at a size, without letter-spacing, in thousandths of a point.
     */
    public static int cell(int codePoint, int size) {
        if (isCombining(codePoint)) {
            return 0;
        }
        return isEastAsian(codePoint) ? size : western(WesternAdvances.of(codePoint), size);
    }

    /**
     * The same in a given face: a character that is usually East Asian has the width of the Latin
     * face where it is set in it, if that has it.
     */
    public static int cell(FaceRole face, int codePoint, int size) {
        boolean own = face == FaceRole.LATIN && WesternAdvances.has(codePoint);
        return own && !isCombining(codePoint)
                ? western(WesternAdvances.of(codePoint), size)
                : cell(codePoint, size);
    }

    private static int western(int advance, int size) {
        int em = WesternAdvances.UNITS_PER_EM;
        return (int) (((long) advance * size + em / 2) / em);
    }
}
