package io.github.chengwen.watch.record;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last drafts that were finished, for the page that people look at. */
public final class RecentJobs {

    static final int MOST = 200;

    private final Deque<LedgerEntry> last = new ArrayDeque<>();
    private String day = "";
    private Tally tally = Tally.NONE;

    /**
     * What a day has come to.
     *
     * @param warned those of the published that somebody should look at
     */
    public record Tally(int published, int warned, int duplicates, int failed) {

        static final Tally NONE = new Tally(0, 0, 0, 0);

        Tally plus(Commit commit) {
            return switch (commit.ending()) {
                case PUBLISHED ->
                        new Tally(
                                published + 1,
                                warned + (commit.warnings() > 0 ? 1 : 0),
                                duplicates,
                                failed);
                case DUPLICATE -> new Tally(published, warned, duplicates + 1, failed);
                case FAILED -> new Tally(published, warned, duplicates, failed + 1);
            };
        }
    }

    synchronized void add(LedgerEntry entry) {
        last.addFirst(entry);
        if (last.size() > MOST) {
            last.removeLast();
        }
        if (!entry.date().equals(day)) {
            day = entry.date();
            tally = Tally.NONE;
        }
        tally = tally.plus(entry.commit());
    }

    /**
     * Those of a day, the latest first; no more than {@link #MOST}.
     *
     * @param date as ISO 8601
     */
    public synchronized List<LedgerEntry> of(String date) {
        return last.stream().filter(entry -> entry.date().equals(date)).toList();
    }

    /** How many there were on a day. */
    public synchronized Tally tally(String date) {
        return date.equals(day) ? tally : Tally.NONE;
    }
}
