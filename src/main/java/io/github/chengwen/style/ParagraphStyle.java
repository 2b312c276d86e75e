package io.github.chengwen.style;

/**
 * The look of one kind of paragraph.
 *
 * @param face for Han and punctuation
 * @param latin for digits and Latin letters; the same as {@code face} where titles keep one face
 *     (A-12)
 * @param size of the glyphs
 * @param spacing added after every character; −0.25 pt makes 28 characters of 三号 a row (P-11)
 * @param linePitch from baseline to baseline, exact
 * @param alignment of its rows
 * @param firstIndent of the first row, in 字 of the grid's character pitch (E-23)
 * @param turnIndent of the rows after the first, in 字 (S-31)
 * @param rightIndent of all rows, in 字 (E-29)
 * @param rowsBefore blank grid rows above
 * @param keepWithNext whether it must share a page with what follows (G-02)
 */
public record ParagraphStyle(
        FaceRole face,
        FaceRole latin,
        Length size,
        Length spacing,
        Length linePitch,
        Alignment alignment,
        int firstIndent,
        int turnIndent,
        int rightIndent,
        int rowsBefore,
        boolean keepWithNext) {

    ParagraphStyle withLinePitch(Length pitch) {
        return new ParagraphStyle(
                face,
                latin,
                size,
                spacing,
                pitch,
                alignment,
                firstIndent,
                turnIndent,
                rightIndent,
                rowsBefore,
                keepWithNext);
    }

    /** The same with other ends of its rows. */
    public ParagraphStyle withAlignment(Alignment other) {
        return new ParagraphStyle(
                face,
                latin,
                size,
                spacing,
                linePitch,
                other,
                firstIndent,
                turnIndent,
                rightIndent,
                rowsBefore,
                keepWithNext);
    }

    ParagraphStyle withSpacing(Length other) {
        return new ParagraphStyle(
                face,
                latin,
                size,
                other,
                linePitch,
                alignment,
                firstIndent,
                turnIndent,
                rightIndent,
                rowsBefore,
                keepWithNext);
    }
}
