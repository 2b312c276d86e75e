package io.github.chengwen.input.manuscript;

import io.github.chengwen.diag.Code;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a reader whose library may go round in circles over a damaged file: in a thread of its own,
 * for a while. Whatever it throws becomes a refusal.
 */
public final class Guarded {

    /** A long document takes half a second. */
    private static final long PATIENCE_SECONDS = 20;

    private static final long STACK = 16L << 20;

    private Guarded() {}

    /**
     * What the reader returns, or why it did not.
     *
     * @param format its name in messages
     */
    public static Extract read(String format, Callable<Extract> reader) {
        FutureTask<Extract> task = new FutureTask<>(reader);
        Thread thread = new Thread(null, task, "chengwen-input", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return Refusal.of(Code.NO_ANSWER, String.valueOf(PATIENCE_SECONDS), format);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof VirtualMachineError error
                    && !(error instanceof StackOverflowError)) {
                throw error;
            }
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return Refusal.of(Code.DAMAGED, format, cause.getClass().getSimpleName());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return Refusal.of(Code.NO_ANSWER, "0", format);
        }
    }
}
