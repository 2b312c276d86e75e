package io.github.chengwen.watch.status;

import io.github.chengwen.diag.Message;
import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.job.IoReason;
import io.github.chengwen.watch.record.RecentJobs;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Consumer;

/** Writes {@code status.json} and {@code 状态.html}: on changes, and the first every two seconds. */
public final class Reporter {

    private static final long HEARTBEAT = 2_000_000_000L;
    private static final long SHORTEST = 500_000_000L;

    private final Folders folders;
    private final RecentJobs recent;
    private final Clock clock;
    private final Consumer<Message> complain;
    private String page = "";
    private long written;
    private boolean failing;

    /**
     * Writes both files.
     *
     * @param complain is told once when they cannot be written
     */
    public Reporter(Folders folders, RecentJobs recent, Clock clock, Consumer<Message> complain) {
        this.folders = folders;
        this.recent = recent;
        this.clock = clock;
        this.complain = complain;
    }

    /** Whether it is time to write again. */
    public boolean isDue(long nanos, boolean changed) {
        long age = nanos - written;
        return written == 0 || age >= (changed ? SHORTEST : HEARTBEAT);
    }

    /** Writes them; that this fails is no reason to stop working. */
    public void write(Status status, long nanos) {
        written = nanos;
        try {
            Path state = folders.state();
            Replacement.write(folders.status(), state.resolve("status.tmp"), status.toJson());
            String date = LocalDate.now(clock).toString();
            String next = StatusPage.of(status, recent.tally(date), recent.of(date));
            if (!next.equals(page)) {
                Path temporary = state.resolve("page.tmp");
                Replacement.write(folders.page(), temporary, next.getBytes(StandardCharsets.UTF_8));
                page = next;
            }
            failing = false;
        } catch (IOException e) {
            if (!failing) {
                complain.accept(Phrase.NO_STATUS.with(IoReason.reason(e)));
            }
            failing = true;
        }
    }

    public String now() {
        return OffsetDateTime.now(clock).toString();
    }
}
