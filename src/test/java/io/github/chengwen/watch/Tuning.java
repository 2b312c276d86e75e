package io.github.chengwen.watch;

import io.github.chengwen.watch.folder.Settings;
import io.github.chengwen.watch.folder.Settings.Clash;
import java.time.Duration;
import java.util.Optional;

/** Settings for tests, one change at a time. */
final class Tuning {

    private Duration timeout = Duration.ofSeconds(60);
    private int workers;
    private long minFree;
    private Optional<String> readySuffix = Optional.empty();
    private boolean recursive;
    private boolean leave;
    private Clash clash = Clash.VERSION;
    private boolean init;
    private boolean once;

    private Tuning() {}

    /** One job at a time in the loop itself, no events, no demand for free space. */
    static Tuning usual() {
        return new Tuning();
    }

    Tuning timeout(Duration other) {
        timeout = other;
        return this;
    }

    /** In threads of their own. */
    Tuning workers(int number) {
        workers = number;
        return this;
    }

    Tuning minFree(long bytes) {
        minFree = bytes;
        return this;
    }

    Tuning readySuffix(String suffix) {
        readySuffix = Optional.of(suffix);
        return this;
    }

    Tuning recursive() {
        recursive = true;
        return this;
    }

    Tuning leave() {
        leave = true;
        return this;
    }

    Tuning replacing() {
        clash = Clash.REPLACE;
        return this;
    }

    Tuning init() {
        init = true;
        return this;
    }

    Tuning once() {
        once = true;
        return this;
    }

    Settings settings() {
        return new Settings(
                Duration.ofSeconds(3),
                Duration.ofSeconds(1),
                timeout,
                workers,
                minFree,
                readySuffix,
                recursive,
                leave,
                clash,
                init,
                once,
                false);
    }
}
