package io.github.chengwen.style;

/**
 * The look of one kind of paragraph.
 *
 * @param face for Han and punctuation
 * @param latin for digits and Latin letters; in titles the same as {@code face} (A-12: numbers in
 *     titles are in 小标宋)
 * @param size of the glyphs
 * @param spacing letter-spacing after every character (P-11: −0.25 pt gives 28 characters of 三号 a
 *     row)
 * @param linePitch from baseline to baseline, exact
 * @param alignment of its rows
 * @param firstIndent of the first row, in 字 of the grid's character pitch (E-23: two)
 * @param turnIndent of turn-over rows, in 字
 * @param rightIndent of all rows, in 字 (E-29: the name of an issuer is two 字 in)
 * @param rowsBefore blank grid rows above (A-02: a blank line is one grid row)
 * @param keepWithNext whether its last row shares a page with what follows (G-02: headings)
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

    /** The same with rows of another height. */
    public ParagraphStyle withLinePitch(Length pitch) {
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

    /** The same in other faces. */
    public ParagraphStyle withFaces(FaceRole han, FaceRole letters) {
        return with(han, letters, size, spacing);
    }

    ParagraphStyle withSpacing(Length other) {
        return with(face, latin, size, other);
    }

    /** The same in another size. */
    public ParagraphStyle withSize(Length other) {
        return with(face, latin, other, spacing);
    }

    private ParagraphStyle with(FaceRole han, FaceRole letters, Length glyphs, Length behind) {
        return new ParagraphStyle(
                han,
                letters,
                glyphs,
                behind,
                linePitch,
                alignment,
                firstIndent,
                turnIndent,
                rightIndent,
                rowsBefore,
                keepWithNext);
    }
}
