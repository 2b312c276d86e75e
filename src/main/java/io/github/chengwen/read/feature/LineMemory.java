package io.github.chengwen.read.feature;

import io.github.chengwen.memory.Memory;
import java.util.BitSet;
import java.util.List;

/**
 * What was found in each line by itself: most of the work of reading, and the same for a line that
 * has not changed.
 *
 * @param patterns what a line looks like, by its text
 * @param cuts where it may hold a second block
 */
public record LineMemory(Memory<String, BitSet> patterns, Memory<Cut, List<Integer>> cuts) {

    /**
     * All that the places of cuts depend on.
     *
     * @param few whether the draft has few lines
     * @param row whether the lines beside it have as many cells
     */
    record Cut(String text, boolean few, boolean row) {}

    /** One for a draft that is being written. */
    public static LineMemory empty() {
        return new LineMemory(Memory.empty(), Memory.empty());
    }

    /** One that finds everything anew. */
    public static LineMemory none() {
        return new LineMemory(Memory.none(), Memory.none());
    }

    /** Begins another reading. */
    public void next() {
        patterns.next();
        cuts.next();
    }

    BitSet patternsOf(String text) {
        return (BitSet) patterns.of(text, Patterns::of).clone();
    }
}
