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

/** The drafts in hand. Only the loop touches it; workers hand their results in through a queue. */
final class Desk {

    private final JobRunner runner;
    private final Executor workers;
    private final Runnable wake;
    private final Map<String, Hand> hands = new LinkedHashMap<>();
    private final Queue<Result> results = new ConcurrentLinkedQueue<>();

    /**
     * An empty desk.
     *
     * @param wake is run when there is a result
     */
    Desk(JobRunner runner, Executor workers, Runnable wake) {
        this.runner = runner;
        this.workers = workers;
        this.wake = wake;
    }

    /** What one run of a job has come to: an outcome or a problem. */
    sealed interface Result {
        Hand hand();
    }

    record Ended(Hand hand, Outcome outcome) implements Result {}

    record Stuck(Hand hand, Throwable problem) implements Result {}

    boolean has(String key) {
        return hands.containsKey(key);
    }

    void take(Hand hand) {
        hands.put(hand.key(), hand);
    }

    void putAway(Hand hand) {
        hands.remove(hand.key());
    }

    Collection<Hand> hands() {
        return hands.values();
    }

    /** How many are worked on or are about to be. */
    int busy() {
        return (int)
                hands.values().stream()
                        .filter(hand -> hand.reason().isEmpty() && !hand.isHeldBack())
                        .count();
    }

    /** Whether nothing is left but drafts that are to be tried alone. */
    boolean hasOnlySuspects() {
        return hands.values().stream().allMatch(Hand::isHeldBack);
    }

    /** Those need not wait any longer. */
    void hurrySuspects(long nanos) {
        hands.values().forEach(hand -> hand.hurry(nanos));
    }

    /** Those that could not go on, and why. */
    List<Waiting> stuck() {
        return hands.values().stream()
                .filter(hand -> hand.reason().isPresent() || hand.isHeldBack())
                .map(hand -> new Waiting(hand.name(), why(hand)))
                .toList();
    }

    private static Message why(Hand hand) {
        return hand.reason().orElseGet(Phrase.SUSPECT::with);
    }

    /**
     * Sets workers to all that is due. A suspect runs alone: nothing is begun before those that run
     * have ended, nor beside it. Of several the one that was tried least goes first, so that the
     * innocent are cleared before the guilty ends the program again.
     */
    void work(long nanos) {
        List<Hand> running = hands.values().stream().filter(Hand::isRunning).toList();
        if (running.stream().anyMatch(Hand::isSuspect)) {
            return;
        }
        List<Hand> due = hands.values().stream().filter(hand -> hand.isDue(nanos)).toList();
        Optional<Hand> suspect =
                due.stream()
                        .filter(Hand::isSuspect)
                        .min(Comparator.comparingInt(hand -> hand.work().attempts()));
        if (suspect.isEmpty()) {
            due.forEach(this::begin);
        } else if (running.isEmpty()) {
            begin(suspect.get());
        }
    }

    private void begin(Hand hand) {
        hand.begin();
        workers.execute(() -> run(hand, runner::run));
    }

    /** Gives a draft up. */
    void giveUp(Hand hand, Message reason) {
        hand.begin();
        workers.execute(() -> run(hand, work -> runner.giveUp(work, reason)));
    }

    private void run(Hand hand, Task task) {
        try {
            results.add(new Ended(hand, task.run(hand.work())));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            results.add(new Stuck(hand, stopping));
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            results.add(new Stuck(hand, e));
        }
        wake.run();
    }

    /** Passes on what has come in since the last call. */
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
