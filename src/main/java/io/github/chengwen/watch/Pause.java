package io.github.chengwen.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Stands still while the disk cannot be written to, and tries it from time to time. */
final class Pause {

    private static final int PROBE = 256 << 10;

    private final Folders folders;
    private final Backoff backoff = new Backoff(Duration.ofSeconds(5), Duration.ofSeconds(60));
    private String reason = "";
    private long until;
    private int tries;

    Pause(Folders folders) {
        this.folders = folders;
    }

    /** Why nothing is done; empty when there is no pause. */
    String reason() {
        return reason;
    }

    boolean isOn() {
        return !reason.isEmpty();
    }

    /** How often the disk has refused in a row. */
    int tries() {
        return tries;
    }

    /** Something went wrong: stands still if it is the disk's fault and not that of one draft. */
    void consider(long nanos) {
        if (isOn()) {
            return;
        }
        try {
            probe();
        } catch (IOException e) {
            begin(nanos, e);
        }
    }

    /** The disk refused. */
    void begin(long nanos, IOException problem) {
        reason = "磁盘写不了：" + Trouble.reason(problem);
        until = nanos + backoff.next().toNanos();
        tries++;
    }

    /** Tries the disk if it is time to. */
    void check(long nanos) {
        if (!isOn() || nanos - until < 0) {
            return;
        }
        try {
            probe();
            reason = "";
            tries = 0;
            backoff.reset();
        } catch (IOException e) {
            begin(nanos, e);
        }
    }

    private void probe() throws IOException {
        for (Path folder : List.of(folders.state(), folders.outbox(), folders.done())) {
            Path file = folder.resolve(".chengwen-probe.tmp");
            try {
                Files.write(file, new byte[PROBE]);
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }
}
