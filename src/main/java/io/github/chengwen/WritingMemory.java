package io.github.chengwen;

import io.github.chengwen.check.text.ProofMemory;
import io.github.chengwen.layout.RowMemory;
import io.github.chengwen.read.feature.LineMemory;

/**
 * What was found out about a draft that somebody is writing, so that {@link Chengwen#preview} and
 * {@link Chengwen#findings} do only anew what has changed. Their results are the same as without
 * it. For one draft, and for one thread that previews it and one that proof-reads it.
 *
 * @param lines what each line looks like
 * @param rows into which each paragraph is cut
 * @param blocks what proof-reading found in each paragraph
 */
public record WritingMemory(LineMemory lines, RowMemory rows, ProofMemory blocks) {

    /** One that knows nothing yet. */
    public static WritingMemory empty() {
        return new WritingMemory(LineMemory.empty(), RowMemory.empty(), ProofMemory.empty());
    }

    /** One that never knows anything. */
    static WritingMemory none() {
        return new WritingMemory(LineMemory.none(), RowMemory.none(), ProofMemory.none());
    }

    /** Begins another preview. */
    void next() {
        lines.next();
        rows.next();
    }
}
