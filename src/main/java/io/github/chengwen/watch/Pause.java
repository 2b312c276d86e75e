package io.github.chengwen.watch;

import io.github.chengwen.diag.Message;
import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.folder.Probe;
import io.github.chengwen.watch.job.IoReason;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.nio.file.AccessMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Pauses the service while the disk cannot be written to, and probes it from time to time. */
final class Pause {

    private static final int PROBE = 256 << 10;

    private final Folders folders;
    private final Optional<Path> staging;
    private final Backoff backoff = new Backoff(Duration.ofSeconds(5), Duration.ofSeconds(60));
    private Optional<Message> reason = Optional.empty();
    private long until;
    private int tries;

    /**
     * No pause yet.
     *
     * @param staging where outputs are made ready, if not in the work folder
     */
    Pause(Folders folders, Optional<Path> staging) {
        this.folders = folders;
        this.staging = staging;
    }

    /** Why the service pauses; none when it does not. */
    Optional<Message> reason() {
        return reason;
    }

    boolean isOn() {
        return reason.isPresent();
    }

    /** How many probes in a row have failed. */
    int tries() {
        return tries;
    }

    /** A job failed: pauses if the disk is the cause and not the draft. */
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

    /** Begins a pause. */
    void begin(long nanos, IOException problem) {
        reason = Optional.of(Phrase.DISK_REFUSES.with(IoReason.reason(problem)));
        until = nanos + backoff.next().toNanos();
        tries++;
    }

    /** Probes the disk if a probe is due. */
    void check(long nanos) {
        if (!isOn() || nanos - until < 0) {
            return;
        }
        try {
            probe();
            reason = Optional.empty();
            tries = 0;
            backoff.reset();
        } catch (IOException e) {
            begin(nanos, e);
        }
    }

    /**
     * Data is tried where nobody else may write: in the state folder, which is on the disk of the
     * drafts, and in the staging folder where the outbox is on another disk. Whether the folders
     * that others use take new names is only asked for; nothing is written there.
     */
    private void probe() throws IOException {
        Probe.write(folders.state(), PROBE);
        if (staging.isPresent()) {
            Files.createDirectories(staging.get());
            Probe.write(staging.get(), PROBE);
        }
        for (Path folder : List.of(folders.outbox(), folders.done(), folders.failed())) {
            folder.getFileSystem().provider().checkAccess(folder, AccessMode.WRITE);
        }
    }
}
