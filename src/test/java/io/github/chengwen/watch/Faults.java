package io.github.chengwen.watch;

/**
 * How often faults are tried: a few times with every build, many times in the nightly set, where
 * {@code chengwen.nightly} says how many per cent of that.
 */
final class Faults {

    private static final int PERCENT = Integer.getInteger("chengwen.nightly", 0);

    static final boolean NIGHTLY = PERCENT > 0;

    private Faults() {}

    static int times(int always, int nightly) {
        return NIGHTLY ? Math.max(always, nightly * PERCENT / 100) : always;
    }
}
