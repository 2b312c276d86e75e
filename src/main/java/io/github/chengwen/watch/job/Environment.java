package io.github.chengwen.watch.job;

import io.github.chengwen.io.Disk;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/**
 * Disk, clocks and memory of the machine that the service runs on; tests have their own.
 *
 * @param disk where changes to files go
 * @param nanos a clock that nobody can set; all waiting is measured by it
 * @param clock the time of day, for records only
 * @param heap the most that the heap may grow to, in bytes
 */
public record Environment(Disk disk, LongSupplier nanos, Clock clock, long heap) {

    public static Environment real() {
        return new Environment(
                Disk.ofThisMachine(),
                System::nanoTime,
                Clock.system(ZoneId.systemDefault()),
                Runtime.getRuntime().maxMemory());
    }
}
