package io.github.chengwen.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/** Processor time of this thread, which other work on the machine does not lengthen. */
final class Stopwatch {

    /** The most that a draft may take, in nanoseconds. */
    private static final long LIMIT = 2_000_000_000L;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    <T> T time(String what, Supplier<T> work) {
        long start = threads.getCurrentThreadCpuTime();
        T result = work.get();
        long taken = threads.getCurrentThreadCpuTime() - start;
        if (taken > LIMIT) {
            throw new AssertionError(what + " took " + taken / 1_000_000 + " ms");
        }
        return result;
    }
}
