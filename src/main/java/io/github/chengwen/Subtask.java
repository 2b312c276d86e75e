package io.github.chengwen;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A task that may run on another thread while this one goes on. */
final class Subtask<T> {

    private final FutureTask<T> task;

    private Subtask(FutureTask<T> task) {
        this.task = task;
    }

    /**
     * Starts it.
     *
     * @param threads begins a task at once, in this thread or in one of its own
     */
    static <T> Subtask<T> begin(Supplier<T> work, Executor threads) {
        FutureTask<T> task = new FutureTask<>(work::get);
        threads.execute(task);
        return new Subtask<>(task);
    }

    /** Its result; waits for it. What the task throws is thrown here. */
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
