package io.github.chengwen.cli.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Handles SIGINT and SIGTERM. A shutdown hook lets the command notice the signal and waits until it
 * has closed this, so that publication of a draft is never cut off; then the process ends with the
 * status of the signal.
 */
public final class Interruption implements BooleanSupplier, AutoCloseable {

    /** More than publishing one draft takes. */
    private static final int GRACE_SECONDS = 20;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "chengwen-stop");
    private volatile boolean asked;

    private Interruption() {}

    public static Interruption listen() {
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
                return; // Shutdown has begun; the hook finds this closed.
            }
        }
    }

    private void ask() {
        asked = true;
        try {
            boolean inTime = closed.await(GRACE_SECONDS, TimeUnit.SECONDS);
            if (!inTime) {
                return; // A command that hangs must not keep the process alive.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
