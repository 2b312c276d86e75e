package io.github.chengwen.watch.folder;

import java.time.Duration;
import java.util.Optional;

/**
 * How a folder is watched.
 *
 * @param stable how long a draft must stay the same before it is taken
 * @param poll the time between two looks at the inbox when nothing calls for an earlier one
 * @param timeout how long one draft may take
 * @param workers how many drafts are worked on at a time; 0 for one, in the loop itself
 * @param minFree bytes that must be free on the disk, or no more drafts are taken
 * @param readySuffix what is added to a draft's name to name the file that says it is complete
 * @param recursive whether drafts in folders below the inbox count
 * @param leave whether drafts stay in the inbox, because it may only be read
 * @param clash what happens to outputs whose names are taken
 * @param init whether a folder may be made that is not there
 * @param once whether to end as soon as the inbox is empty
 * @param events whether to ask the system to report changes, which only makes looks earlier
 */
public record Settings(
        Duration stable,
        Duration poll,
        Duration timeout,
        int workers,
        long minFree,
        Optional<String> readySuffix,
        boolean recursive,
        boolean leave,
        Clash clash,
        boolean init,
        boolean once,
        boolean events) {

    /** What happens to outputs whose names are taken by something else. */
    public enum Clash {
        /** They get a number: {@code 讲话 (2).docx}. */
        VERSION,
        /** They replace it, each in one step. */
        REPLACE
    }

    /** Drafts may lie this deep below the inbox. */
    static final int MAX_DEPTH = 8;

    /** An empty file may be one that is still to be filled. */
    private static final Duration EMPTY_STABLE = Duration.ofSeconds(60);

    /** How long a finished draft is looked at for changes by a writer that paused. */
    public static final Duration LATE = Duration.ofSeconds(60);

    /**
     * So often a draft is tried beside others. A program that ends meanwhile may have been killed
     * by any of them, or from outside; from then on the draft is tried alone.
     */
    public static final int TOGETHER = 2;

    /** So often in all; then a draft that the program does not survive is given up. */
    public static final int ATTEMPTS = TOGETHER + 2;

    /**
     * How long the service must have run before it tries a draft alone for the first time; six
     * times as long before the second. Whoever kills the service again and again soon after its
     * start does not hit the same draft each time.
     */
    public static Duration calm(int attempts) {
        return Duration.ofSeconds(attempts > TOGETHER ? 60 : 10);
    }

    /** After so long a draft that cannot be read or finished is given up. */
    public static final Duration PATIENCE = Duration.ofHours(24);

    /** How long an empty file must stay empty; who serves once does not wait for a writer. */
    Duration emptyStable() {
        return once || stable.compareTo(EMPTY_STABLE) > 0 ? stable : EMPTY_STABLE;
    }

    /**
     * How many drafts are in hand. Half of them may wait for the disk while the others are worked
     * on.
     */
    public int capacity() {
        return Math.max(1, 2 * workers);
    }

    /** On a network drive events do not come, and writers are slow. */
    public Settings onNetworkDrive(Duration atLeast) {
        return new Settings(
                stable.compareTo(atLeast) < 0 ? atLeast : stable,
                poll,
                timeout,
                workers,
                minFree,
                readySuffix,
                recursive,
                leave,
                clash,
                init,
                once,
                false);
    }
}
