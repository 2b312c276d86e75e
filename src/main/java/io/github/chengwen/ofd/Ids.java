package io.github.chengwen.ofd;

/** Gives everything in a document a number of its own, from 1. */
final class Ids {

    private int last;

    int next() {
        last++;
        return last;
    }

    /** The greatest that was given, {@code MaxUnitID}. */
    int last() {
        return last;
    }
}
