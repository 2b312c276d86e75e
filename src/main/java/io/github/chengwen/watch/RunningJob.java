package io.github.chengwen.watch;

import io.github.chengwen.diag.Message;
import io.github.chengwen.watch.folder.Settings;
import io.github.chengwen.watch.job.Work;
import java.time.Duration;
import java.util.Optional;

/** A job that was claimed and has not ended, as the loop keeps track of it. */
final class RunningJob {

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
     * A job that was just claimed, or that was found in the work folder.
     *
     * @param key no two jobs with the same key run at a time
     * @param since nanoseconds of the monotonic clock
     */
    RunningJob(Work work, String name, String key, long since) {
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

    /** How often it failed for a reason that may pass. */
    int tries() {
        return tries;
    }

    /** What it waits for; none while it runs. */
    Optional<Message> reason() {
        return reason;
    }

    boolean isDue(long nanos) {
        return !running && nanos - due >= 0;
    }

    /** Whether the process has ended so often while it ran that it must run alone. */
    boolean isSuspect() {
        return suspect;
    }

    /** Whether it is a suspect that is not due yet. */
    boolean isHeldBack() {
        return suspect && !running && reason.isEmpty();
    }

    /** To be called for a job that an earlier process has left. */
    void takeUp() {
        int attempts = work.attempts();
        suspect = attempts >= Settings.TOGETHER;
        due = since + (suspect ? Settings.calm(attempts).toNanos() : 0);
    }

    /** Makes a suspect due: no other job is left. */
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

    /** Retries it at once. */
    void again(long nanos) {
        running = false;
        suspect = work.attempts() >= Settings.TOGETHER;
        due = nanos;
    }

    /** Retries it after a back-off. */
    void later(long nanos, Message why) {
        running = false;
        suspect = work.attempts() >= Settings.TOGETHER;
        reason = Optional.of(why);
        tries++;
        due = nanos + backoff.next().toNanos();
    }
}
