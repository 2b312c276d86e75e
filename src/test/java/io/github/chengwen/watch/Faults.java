package io.github.chengwen.watch;

/** How often faults are tried: a few times with every build, many times in the nightly profile. */
final class Faults {

    static final boolean NIGHTLY = Boolean.getBoolean("chengwen.nightly");

    private Faults() {}

    static int times(int always, int nightly) {
        return NIGHTLY ? nightly : always;
    }
}
