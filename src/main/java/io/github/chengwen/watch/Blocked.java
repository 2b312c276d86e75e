package io.github.chengwen.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Drafts in the inbox that could not be taken, and when that is tried again. */
final class Blocked {

    private static final int OFTEN = 3;

    private final Map<Path, Entry> entries = new HashMap<>();

    private static final class Entry {
        private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(60));
        private String reason = "";
        private long until;
        private int times;
    }

    void add(Path name, String reason, long nanos) {
        Entry entry = entries.computeIfAbsent(name, n -> new Entry());
        entry.reason = reason;
        entry.until = nanos + entry.backoff.next().toNanos();
        entry.times++;
    }

    void remove(Path name) {
        entries.remove(name);
    }

    /** Forgets those that are not in the inbox any more. */
    void keepOnly(Set<Path> names) {
        entries.keySet().retainAll(names);
    }

    boolean isBlocked(Path name, long nanos) {
        Entry entry = entries.get(name);
        return entry != null && nanos - entry.until < 0;
    }

    /** Why a draft could not be taken; empty if it could or was not tried. */
    String reason(Path name) {
        Entry entry = entries.get(name);
        return entry == null ? "" : entry.reason;
    }

    /** Whether several tries have failed. */
    boolean isHopeless(Path name) {
        Entry entry = entries.get(name);
        return entry != null && entry.times >= OFTEN;
    }

    int size() {
        return entries.size();
    }
}
