package io.github.chengwen.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Whether a signal asks this process to end. The process does end, with the status that belongs to
 * the signal, but only when whoever listens has closed this: so no file is left half in place.
 */
final class Interruption implements BooleanSupplier, AutoCloseable {

    /** Longer than any one draft takes to be put in place. */
    private static final int GRACE_SECONDS = 20;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "chengwen-stop");
    private volatile boolean asked;

    private Interruption() {}

    static Interruption listen() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    @Override
    public boolean getAsBoolean() {
        return asked;
    }

    @Override
    public void close() {
        closed.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException stopping) {
                return; // The signal came this very moment; the hook finds all done.
            }
        }
    }

    private void ask() {
        asked = true;
        try {
            boolean inTime = closed.await(GRACE_SECONDS, TimeUnit.SECONDS);
            if (!inTime) {
                return; // What hangs must not keep the process alive.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
