package io.github.chengwen.cli.batch;

import io.github.chengwen.cli.batch.Conversion.Ending;
import io.github.chengwen.cli.console.ExitCode;
import io.github.chengwen.cli.console.Progress;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Converts many drafts, several at a time. Files are published and reported in the order of the
 * drafts, so that the result does not depend on the number of threads. At most twice that number of
 * drafts are in memory.
 */
public final class Batch {

    private static final int LOOK_UP_EVERY_MILLIS = 50;

    private final Conversion conversion;
    private final int jobs;
    private final BooleanSupplier stop;
    private final Progress progress;

    /**
     * Creates a batch.
     *
     * @param jobs how many drafts are typeset at a time
     * @param stop polled; once true, no further draft is finished
     */
    public Batch(Conversion conversion, int jobs, BooleanSupplier stop, Progress progress) {
        this.conversion = conversion;
        this.jobs = jobs;
        this.stop = stop;
        this.progress = progress;
    }

    /** How many drafts are in memory at a time: those being typeset and those that are done. */
    public static int held(int jobs) {
        return 2 * jobs;
    }

    /**
     * The result of a batch.
     *
     * @param worst the worst exit status of all drafts
     * @param done how many drafts were finished, with or without success
     */
    public record Outcome(ExitCode worst, int done) {}

    /** Converts the drafts. */
    public Outcome run(List<Input> drafts) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(jobs, Batch::daemon);
        try {
            return run(drafts.iterator(), workers);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody interrupts the main thread", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private Outcome run(Iterator<Input> drafts, ExecutorService workers)
            throws IOException, InterruptedException {
        Queue<Future<Ending>> begun = new ArrayDeque<>();
        ExitCode worst = ExitCode.OK;
        int done = 0;
        while (true) {
            while (drafts.hasNext() && begun.size() < held(jobs)) {
                Input draft = drafts.next();
                begun.add(workers.submit(() -> conversion.begin(draft)));
            }
            Future<Ending> next = begun.poll();
            Optional<Ending> ending = next == null ? Optional.empty() : await(next);
            if (ending.isEmpty()) {
                return new Outcome(worst, done);
            }
            worst = worst.orWorse(ending.get().run());
            done++;
            progress.step();
        }
    }

    /** Waits for a typeset draft; empty when the batch is to stop. */
    private Optional<Ending> await(Future<Ending> next) throws InterruptedException {
        Optional<Ending> ending = Optional.empty();
        while (ending.isEmpty() && !stop.getAsBoolean()) {
            ending = lookUp(next);
        }
        return ending;
    }

    /** Polls for a typeset draft; empty while it is still being typeset. */
    private static Optional<Ending> lookUp(Future<Ending> next) throws InterruptedException {
        try {
            return Optional.of(next.get(LOOK_UP_EVERY_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** A daemon thread, which does not keep the process alive. */
    public static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "chengwen-convert");
        thread.setDaemon(true);
        return thread;
    }
}
