package io.github.chengwen.watch;

import io.github.chengwen.diag.Message;
import io.github.chengwen.watch.folder.Settings;
import io.github.chengwen.watch.words.Phrase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Drafts in the inbox that could not be taken, and when that is tried again. */
final class Blocked {

    private static final int OFTEN = 3;

    private final Map<Path, Entry> entries = new HashMap<>();

    private static final class Entry {
        private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(60));
        private Message reason = Phrase.NONE;
        private final long since;
        private long until;
        private int times;

        Entry(long since) {
            this.since = since;
        }
    }

    void add(Path name, Message reason, long nanos) {
        Entry entry = entries.computeIfAbsent(name, n -> new Entry(nanos));
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

    /** Whether a draft could not be taken for longer than anybody waits (watch.md §4). */
    boolean isOverdue(Path name, long nanos) {
        Entry entry = entries.get(name);
        return entry != null && nanos - entry.since > Settings.PATIENCE.toNanos();
    }

    /** Why a draft could not be taken; none if it could or was not tried. */
    Optional<Message> reason(Path name) {
        return Optional.ofNullable(entries.get(name)).map(entry -> entry.reason);
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
