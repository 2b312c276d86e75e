package io.github.chengwen.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** What stays on the heap after a collection: told now and then, and never to grow. */
final class Heap {

    private static final int INTERVAL = 2_000;
    private static final long MEGABYTE = 1 << 20;

    /**
     * More than the caches fill after the first inputs; a leak of 1 KB an input shows in 30,000.
     */
    private static final long GROWTH = 32 * MEGABYTE;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private long inputs;
    private long first;

    /** Counts an input. */
    void converted() {
        inputs++;
        if (inputs % INTERVAL != 0) {
            return;
        }
        memory.gc();
        long used = memory.getHeapMemoryUsage().getUsed();
        if (first == 0) {
            first = used;
        }
        System.err.printf("heap after %d inputs: %.1f MB%n", inputs, (double) used / MEGABYTE);
        if (used - first > GROWTH) {
            throw new AssertionError("the heap grew from " + first + " to " + used + " bytes");
        }
    }
}
