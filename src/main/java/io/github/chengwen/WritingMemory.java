package io.github.chengwen;

import io.github.chengwen.layout.RowMemory;
import io.github.chengwen.read.feature.LineMemory;

/**
 * What was found out about a draft that somebody is writing, so that {@link Chengwen#preview} does
 * only anew what has changed. The preview is the same as without it. For one thread and one draft.
 *
 * @param lines what each line looks like
 * @param rows into which each paragraph is cut
 */
public record WritingMemory(LineMemory lines, RowMemory rows) {

    /** One that knows nothing yet. */
    public static WritingMemory empty() {
        return new WritingMemory(LineMemory.empty(), RowMemory.empty());
    }

    /** One that never knows anything. */
    static WritingMemory none() {
        return new WritingMemory(LineMemory.none(), RowMemory.none());
    }

    void next() {
        lines.next();
        rows.next();
    }
}
