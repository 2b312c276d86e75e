package io.github.chengwen.style;

/**
 * The number at the foot of a page (P-20: 4号 宋体 digits between dashes, 7 mm below the 版心).
 *
 * @param position where it stands across the page
 * @param indent from the edge of the 版心 with {@link Position#OUTER} (P-21, P-26: one 字 of 4号)
 * @param linePitch exact height of its row
 * @param footer from the lower edge of the paper to the lower edge of its row; DOCX only (P-27: the
 *     dash's centre 7 mm below the 版心)
 * @param dashBelow from the lower edge of the 版心 to the centre of the dash; PDF only (P-27: 7 mm)
 * @param before text before the number (P-25: a dash and a space)
 * @param after text after it
 */
public record PageNumber(
        Position position,
        FaceRole face,
        Length size,
        Length linePitch,
        Length indent,
        Length footer,
        Length dashBelow,
        String before,
        String after) {

    /** Where the number stands. */
    public enum Position {
        /** P-21: right on odd pages, left on even ones. */
        OUTER,
        /** P-28: centred numbers are a permitted house variant. */
        CENTRE,
        /** No number. */
        NONE
    }
}
