package io.github.chengwen.watch.status;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** How long the last drafts took, in milliseconds. */
public final class Durations {

    private static final int MOST = 256;

    private final Deque<Long> last = new ArrayDeque<>();

    public void add(long millis) {
        last.addLast(millis);
        if (last.size() > MOST) {
            last.removeFirst();
        }
    }

    /** What so many per cent of them stayed below; 0 where there are none. */
    public long percentile(int percent) {
        List<Long> sorted = last.stream().sorted().toList();
        return sorted.isEmpty()
                ? 0
                : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
