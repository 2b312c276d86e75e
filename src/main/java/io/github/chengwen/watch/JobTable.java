package io.github.chengwen.watch;

import io.github.chengwen.diag.Message;
import io.github.chengwen.watch.job.JobRunner;
import io.github.chengwen.watch.job.Outcome;
import io.github.chengwen.watch.job.Work;
import io.github.chengwen.watch.status.Waiting;
import io.github.chengwen.watch.words.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The running jobs. Confined to the thread of the loop; workers return their results through a
 * queue.
 */
final class JobTable {

    private final JobRunner runner;
    private final Executor workers;
    private final Runnable wake;
    private final Map<String, RunningJob> entries = new LinkedHashMap<>();
    private final Queue<Result> results = new ConcurrentLinkedQueue<>();

    /**
     * An empty table.
     *
     * @param wake is run when there is a result
     */
    JobTable(JobRunner runner, Executor workers, Runnable wake) {
        this.runner = runner;
        this.workers = workers;
        this.wake = wake;
    }

    /** The result of one run of a job: an outcome or a failure. */
    sealed interface Result {
        RunningJob entry();
    }

    record Ended(RunningJob entry, Outcome outcome) implements Result {}

    record Stuck(RunningJob entry, Throwable problem) implements Result {}

    boolean has(String key) {
        return entries.containsKey(key);
    }

    void take(RunningJob entry) {
        entries.put(entry.key(), entry);
    }

    void putAway(RunningJob entry) {
        entries.remove(entry.key());
    }

    Collection<RunningJob> entries() {
        return entries.values();
    }

    /** How many run or are about to. */
    int busy() {
        return (int)
                entries.values().stream()
                        .filter(entry -> entry.reason().isEmpty() && !entry.isHeldBack())
                        .count();
    }

    /** Whether only suspects are left. */
    boolean hasOnlySuspects() {
        return entries.values().stream().allMatch(RunningJob::isHeldBack);
    }

    /** Makes the suspects due at once. */
    void hurrySuspects(long nanos) {
        entries.values().forEach(entry -> entry.hurry(nanos));
    }

    /** The jobs that wait for a retry, and why. */
    List<Waiting> stuck() {
        return entries.values().stream()
                .filter(entry -> entry.reason().isPresent() || entry.isHeldBack())
                .map(entry -> new Waiting(entry.name(), why(entry)))
                .toList();
    }

    private static Message why(RunningJob entry) {
        return entry.reason().orElseGet(Phrase.SUSPECT::with);
    }

    /**
     * Starts all jobs that are due. A suspect, which may have crashed the process, runs alone: no
     * other job runs at the same time. Of several suspects the one with the fewest attempts goes
     * first, so that those that are harmless end before the one that crashes the process again.
     */
    void work(long nanos) {
        List<RunningJob> running = entries.values().stream().filter(RunningJob::isRunning).toList();
        if (running.stream().anyMatch(RunningJob::isSuspect)) {
            return;
        }
        List<RunningJob> due =
                entries.values().stream().filter(entry -> entry.isDue(nanos)).toList();
        Optional<RunningJob> suspect =
                due.stream()
                        .filter(RunningJob::isSuspect)
                        .min(Comparator.comparingInt(entry -> entry.work().attempts()));
        if (suspect.isEmpty()) {
            due.forEach(this::begin);
        } else if (running.isEmpty()) {
            begin(suspect.get());
        }
    }

    private void begin(RunningJob entry) {
        entry.begin();
        workers.execute(() -> run(entry, runner::run));
    }

    /** Lets a job fail for good. */
    void giveUp(RunningJob entry, Message reason) {
        entry.begin();
        workers.execute(() -> run(entry, work -> runner.giveUp(work, reason)));
    }

    private void run(RunningJob entry, Task task) {
        try {
            results.add(new Ended(entry, task.run(entry.work())));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            results.add(new Stuck(entry, stopping));
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            results.add(new Stuck(entry, e));
        }
        wake.run();
    }

    /** Passes on the results since the last call. */
    void settle(Consumer<Result> consumer) {
        List<Result> all = new ArrayList<>();
        for (Result next = results.poll(); next != null; next = results.poll()) {
            all.add(next);
        }
        all.forEach(consumer);
    }

    private interface Task {
        Outcome run(Work work) throws Exception;
    }
}
