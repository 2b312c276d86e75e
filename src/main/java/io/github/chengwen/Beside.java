package io.github.chengwen;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A part of the work that may be done beside another. */
final class Beside<T> {

    private final FutureTask<T> task;

    private Beside(FutureTask<T> task) {
        this.task = task;
    }

    /**
     * Has it begun.
     *
     * @param threads begins a task at once, in this thread or in one of its own
     */
    static <T> Beside<T> begin(Supplier<T> work, Executor threads) {
        FutureTask<T> task = new FutureTask<>(work::get);
        threads.execute(task);
        return new Beside<>(task);
    }

    /** What comes of it, as soon as it is there; what goes wrong with it goes wrong here. */
    T result() {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody waits for the draft any more", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
