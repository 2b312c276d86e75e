package io.github.chengwen.style;

/**
 * Paper and margins (P-01…P-05, P-09).
 *
 * @param inner the binding white: left on an odd page
 * @param outer right on an odd page
 * @param duplex whether even pages are mirrored
 */
public record PageGeometry(
        Length width,
        Length height,
        Length top,
        Length bottom,
        Length inner,
        Length outer,
        boolean duplex) {

    /** Width of the 版心 (P-04). */
    public Length coreWidth() {
        return width.minus(inner).minus(outer);
    }

    /** Height of the 版心 (P-04). */
    public Length coreHeight() {
        return height.minus(top).minus(bottom);
    }

    /**
     * The inner margin in twips: what paper, 版心 and outer margin leave, so that rounding never
     * costs the 版心 its width (P-03: 1588, where 28 mm alone would round to 1587).
     */
    public int innerTwips() {
        return width.twips() - coreWidth().twips() - outer.twips();
    }

    /** Left edge of the 版心 on a page, from the left edge of the paper (P-09). */
    public Length coreLeft(int pageNumber) {
        return duplex && pageNumber % 2 == 0 ? outer : inner;
    }
}
