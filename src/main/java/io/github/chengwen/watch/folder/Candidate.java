package io.github.chengwen.watch.folder;

import java.nio.file.Path;

/**
 * A draft in the inbox as the scans so far have seen it.
 *
 * @param found as of the last look
 * @param number drafts are taken in the order in which they were first seen
 * @param firstSeen nanoseconds of the monotonic clock
 * @param since when it was first seen as it is now
 * @param looks how many looks in a row have seen it so
 */
public record Candidate(Found found, long number, long firstSeen, long since, int looks) {

    /** Adds one scan. */
    Candidate seen(Found now, long nanos) {
        return now.stat().equals(found.stat()) && !now.held()
                ? new Candidate(now, number, firstSeen, since, looks + 1)
                : new Candidate(now, number, firstSeen, nanos, 1);
    }

    public Path name() {
        return found.name();
    }

    /** Whether it has not changed for so long, by looks and by the clock (watch.md §3). */
    boolean isStable(long nanos, Settings settings) {
        return looks >= 2 && nanos - ripe(settings) >= 0;
    }

    /** When it will have stayed the same for long enough. */
    long ripe(Settings settings) {
        boolean empty = found.stat().size() == 0;
        return since + (empty ? settings.emptyStable() : settings.stable()).toNanos();
    }
}
