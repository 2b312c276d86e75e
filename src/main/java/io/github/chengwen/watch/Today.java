package io.github.chengwen.watch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last drafts that were finished, for the page that people look at. */
final class Today {

    static final int MOST = 200;

    private final Deque<LedgerEntry> last = new ArrayDeque<>();

    synchronized void add(LedgerEntry entry) {
        last.addFirst(entry);
        if (last.size() > MOST) {
            last.removeLast();
        }
    }

    /**
     * Those of a day, the latest first.
     *
     * @param date as ISO 8601
     */
    synchronized List<LedgerEntry> of(String date) {
        return last.stream().filter(entry -> entry.time().startsWith(date)).toList();
    }
}
