package io.github.chengwen.style;

/**
 * The number at the foot of a page (P-20…P-28).
 *
 * @param position where it stands across the page
 * @param indent from the edge of the 版心 when it stands outside (P-21, P-26)
 * @param linePitch exact height of its row
 * @param footer from the lower edge of the paper to the lower edge of its row; DOCX only (P-27)
 * @param dashBelow from the lower edge of the 版心 to the centre of the dash; PDF only (P-27)
 * @param before what stands before the number, such as a dash and a space (P-25)
 * @param after what stands after it
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
        /** Right on odd pages, left on even ones (P-21). */
        OUTER,
        /** In the middle, a permitted house variant (P-28). */
        CENTRE,
        /** No number. */
        NONE
    }
}
