package io.github.chengwen.watch;

import io.github.chengwen.diag.Message;
import io.github.chengwen.watch.folder.Settings;
import io.github.chengwen.watch.job.Work;
import java.time.Duration;
import java.util.Optional;

/** A draft in hand, as the loop keeps track of it. */
final class Hand {

    private final Work work;
    private final String name;
    private final String key;
    private final long since;
    private final Backoff backoff = new Backoff(Duration.ofSeconds(5), Duration.ofSeconds(60));
    private boolean suspect;
    private boolean running;
    private int tries;
    private long due;
    private Optional<Message> reason = Optional.empty();

    /**
     * A draft that was just taken, or that was found in the work folder.
     *
     * @param key no two drafts with the same one are in hand at a time
     * @param since nanoseconds of the monotonic clock
     */
    Hand(Work work, String name, String key, long since) {
        this.work = work;
        this.name = name;
        this.key = key;
        this.since = since;
        this.due = since;
    }

    Work work() {
        return work;
    }

    String name() {
        return name;
    }

    String key() {
        return key;
    }

    long since() {
        return since;
    }

    /** How often it could not go on. */
    int tries() {
        return tries;
    }

    /** What it waits for; none while it is worked on. */
    Optional<Message> reason() {
        return reason;
    }

    boolean isDue(long nanos) {
        return !running && nanos - due >= 0;
    }

    /** Whether the program has ended so often while it was worked on that it is tried alone. */
    boolean isSuspect() {
        return suspect;
    }

    /** A suspect whose time has not come yet. */
    boolean isHeldBack() {
        return suspect && !running && reason.isEmpty();
    }

    /** To be asked of a draft that an earlier run has left. */
    void takeUp() {
        int attempts = work.attempts();
        suspect = attempts >= Settings.TOGETHER;
        due = since + (suspect ? Settings.calm(attempts).toNanos() : 0);
    }

    /** A suspect need not wait any longer: nothing else is left to do. */
    void hurry(long nanos) {
        if (isHeldBack()) {
            due = nanos;
        }
    }

    boolean isRunning() {
        return running;
    }

    void begin() {
        running = true;
        reason = Optional.empty();
    }

    /** Has to be tried again at once. */
    void again(long nanos) {
        running = false;
        suspect = work.attempts() >= Settings.TOGETHER;
        due = nanos;
    }

    /** Has to be tried again later. */
    void later(long nanos, Message why) {
        running = false;
        suspect = work.attempts() >= Settings.TOGETHER;
        reason = Optional.of(why);
        tries++;
        due = nanos + backoff.next().toNanos();
    }
}
