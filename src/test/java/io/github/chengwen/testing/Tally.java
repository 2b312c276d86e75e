package io.github.chengwen.testing;

/**
 * How well a set was found.
 *
 * @param hits found and wanted
 * @param extra found, not wanted
 * @param missed wanted, not found
 */
public record Tally(int hits, int extra, int missed) {

    public static final Tally NONE = new Tally(0, 0, 0);

    /** The harmonic mean of precision and recall; 1 where there was nothing to find. */
    public double f1() {
        int both = 2 * hits + extra + missed;
        return both == 0 ? 1.0 : 2.0 * hits / both;
    }

    public Tally plus(Tally other) {
        return new Tally(hits + other.hits, extra + other.extra, missed + other.missed);
    }
}
