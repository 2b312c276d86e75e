package io.github.chengwen.watch;

import java.time.Duration;

/** How long to wait before the next try: twice as long each time, up to a limit. */
final class Backoff {

    private final Duration first;
    private final Duration longest;
    private int failures;

    Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    /** The wait after one more failure. */
    Duration next() {
        Duration wait = first.multipliedBy(1L << Math.min(failures, 20));
        failures++;
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    void reset() {
        failures = 0;
    }
}
