package io.github.chengwen.watch.job;

import io.github.chengwen.Converted;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs conversions on threads of their own, with a timeout. Java cannot kill a thread: one that
 * exceeds the timeout is abandoned and counted as a runaway.
 */
public final class Rendering {

    /** Drafts may nest deeply, and a thread's usual stack is small. */
    private static final long STACK = 4L << 20;

    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    task -> {
                        Thread thread = new Thread(null, task, "chengwen-render", STACK);
                        thread.setDaemon(true);
                        return thread;
                    });
    private final int atOnce;
    private final Semaphore places;
    private final Duration timeout;
    private final AtomicInteger runaways = new AtomicInteger();

    /**
     * No conversions yet.
     *
     * @param atOnce how many may run at a time
     */
    public Rendering(int atOnce, Duration timeout) {
        this.atOnce = atOnce;
        this.places = new Semaphore(atOnce, true);
        this.timeout = timeout;
    }

    /**
     * Converts a draft as soon as a permit is free. The timeout counts from then on.
     *
     * @param large whether it needs so much memory that nothing may be converted beside it
     * @throws TimeoutException if it takes too long
     * @throws BrokenException if the program has an error
     */
    Converted convert(Recipe recipe, byte[] draft, String name, boolean large)
            throws TimeoutException, BrokenException, InterruptedException {
        int taken = large ? atOnce : 1;
        places.acquire(taken);
        try {
            return convertNow(recipe, draft, name);
        } finally {
            places.release(taken);
        }
    }

    private Converted convertNow(Recipe recipe, byte[] draft, String name)
            throws TimeoutException, BrokenException, InterruptedException {
        AtomicInteger given = new AtomicInteger();
        Future<Converted> future =
                threads.submit(
                        () -> {
                            try {
                                return recipe.converter().convert(draft, name);
                            } finally {
                                if (given.get() > 0) {
                                    runaways.decrementAndGet();
                                }
                            }
                        });
        try {
            return future.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new BrokenException(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            runaways.incrementAndGet();
            given.incrementAndGet();
            future.cancel(true);
            throw e;
        }
    }

    /** How many abandoned threads still run. */
    public int runaways() {
        return runaways.get();
    }

    public void close() {
        threads.shutdownNow();
    }

    /** A program error; its own message may quote the draft. */
    static final class BrokenException extends Exception {

        private static final long serialVersionUID = 1L;

        private final Throwable error;

        BrokenException(Throwable error) {
            super(error);
            this.error = error;
        }

        /** The stack trace without messages. */
        String trace() {
            StringBuilder text = new StringBuilder();
            for (Throwable at = error; at != null; at = at.getCause()) {
                text.append(at.getClass().getName()).append('\n');
                StackTraceElement[] frames = at.getStackTrace();
                for (int i = 0; i < Math.min(frames.length, 60); i++) {
                    text.append("    at ").append(frames[i]).append('\n');
                }
            }
            return text.toString();
        }

        boolean isOutOfMemory() {
            return error instanceof OutOfMemoryError;
        }

        String kind() {
            return error.getClass().getSimpleName();
        }
    }
}
