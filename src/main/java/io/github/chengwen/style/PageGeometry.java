package io.github.chengwen.style;

/**
 * Paper and margins (P-01…P-05: A4; 天头 37, 订口 28, 地脚 35, 翻口 26 mm).
 *
 * @param inner 订口, the binding margin: left on an odd page
 * @param outer 翻口: right on an odd page
 * @param duplex whether the margins of even pages are mirrored (P-09: so that both sides register)
 */
public record PageGeometry(
        Length width,
        Length height,
        Length top,
        Length bottom,
        Length inner,
        Length outer,
        boolean duplex) {

    /** Width of the 版心 (P-04: 156 mm). */
    public Length coreWidth() {
        return width.minus(inner).minus(outer);
    }

    /** Height of the 版心 (P-04: 225 mm). */
    public Length coreHeight() {
        return height.minus(top).minus(bottom);
    }

    /**
     * The inner margin in twips: what the rounded paper, 版心 and outer margin leave, so that the 版心
     * keeps its width (P-03: 订口 1588 twips, where 28 mm alone would round to 1587).
     */
    public int innerTwips() {
        return width.twips() - coreWidth().twips() - outer.twips();
    }

    /** Left edge of the 版心 from that of the paper (P-09: an even page is mirrored in duplex). */
    public Length coreLeft(int pageNumber) {
        return duplex && pageNumber % 2 == 0 ? outer : inner;
    }

    /**
     * Left edge of the 版心 on a page that is set across, in the middle of the paper: the same on odd
     * and even pages, whichever way a program mirrors them (E-50).
     */
    public Length acrossLeft() {
        return middle(height.minus(coreHeight()));
    }

    /** Upper edge of the 版心 on a page that is set across. */
    public Length acrossTop() {
        return middle(width.minus(coreWidth()));
    }

    private static Length middle(Length margins) {
        return new Length(margins.milliPoints() / 2);
    }
}
