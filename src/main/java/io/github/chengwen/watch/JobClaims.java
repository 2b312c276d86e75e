package io.github.chengwen.watch;

import io.github.chengwen.diag.Message;
import io.github.chengwen.input.Drafts;
import io.github.chengwen.io.Disk;
import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.folder.Found;
import io.github.chengwen.watch.folder.Inbox;
import io.github.chengwen.watch.folder.NoFollow;
import io.github.chengwen.watch.folder.Settings;
import io.github.chengwen.watch.folder.Stat;
import io.github.chengwen.watch.job.IoReason;
import io.github.chengwen.watch.job.Work;
import io.github.chengwen.watch.record.JobId;
import io.github.chengwen.watch.record.Origin;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Claims drafts: moves each from the inbox into a work folder (watch.md §3, step 2). */
final class JobClaims {

    private final Folders folders;
    private final Optional<Path> staging;
    private final Settings settings;
    private final Inbox inbox;
    private final Disk disk;
    private final AtomicLong number;

    /**
     * Claims drafts.
     *
     * @param staging where outputs are made ready, if not in the work folder
     * @param first no job before had this number or a greater one
     */
    JobClaims(
            Folders folders,
            Optional<Path> staging,
            Settings settings,
            Inbox inbox,
            Disk disk,
            long first) {
        this.folders = folders;
        this.staging = staging;
        this.settings = settings;
        this.inbox = inbox;
        this.disk = disk;
        this.number = new AtomicLong(first);
    }

    /** A draft cannot be taken now; others may. */
    static final class BlockedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Message reason;

        BlockedException(Message reason) {
            super(reason.english());
            this.reason = reason;
        }

        Message reason() {
            return reason;
        }
    }

    /** A job's folders. */
    Work work(String id) {
        Path folder = folders.work().resolve(id);
        return new Work(folder, staging.map(s -> s.resolve(id)).orElse(folder), disk);
    }

    /**
     * Claims a draft.
     *
     * @param overdue whether it has been waited for long enough: what still cannot be read is taken
     *     all the same, and fails
     * @return none if it is no longer what it was at the last look
     * @throws BlockedException if it cannot be read or moved
     * @throws IOException if the work folder cannot be written
     */
    Optional<Work> claim(Found found, boolean overdue) throws IOException, BlockedException {
        Path file = folders.inbox().resolve(found.name());
        if (!isAsSeen(file, found)) {
            return Optional.empty();
        }
        if (!overdue && !Files.isReadable(file)) {
            throw new BlockedException(Phrase.NO_READ_PERMISSION.with());
        }
        Work work = work(JobId.of(number.getAndIncrement()));
        boolean taken;
        try {
            work.open(new Origin(found.name(), found.stat()));
            taken = settings.leave() ? copy(file, found, work) : move(file, work);
        } catch (BlockedException | IOException e) {
            if (!work.hasSource()) {
                abandon(work, e);
                throw e;
            }
            taken = true; // Only fsync failed; whoever resumes the job syncs again.
        }
        if (!taken) {
            work.close();
            return Optional.empty();
        }
        Optional<Path> marker = inbox.marker(found.name());
        if (marker.isPresent() && !settings.leave()) {
            disk.delete(marker.get());
        }
        return Optional.of(work);
    }

    private static void abandon(Work work, Exception cause) {
        try {
            work.close();
        } catch (IOException e) {
            cause.addSuppressed(e); // The next start removes it.
        }
    }

    private static boolean isAsSeen(Path file, Found found) throws IOException {
        try {
            return Stat.ofRegular(file).equals(Optional.of(found.stat()));
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private boolean move(Path file, Work work) throws IOException, BlockedException {
        try {
            disk.move(file, work.source());
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new BlockedException(Phrase.UNMOVABLE.with(IoReason.reason(e)));
        }
        return true; // Whoever runs the job syncs the folders.
    }

    /** From an inbox that may only be read; the copy appears whole or not at all. */
    private boolean copy(Path file, Found found, Work work) throws IOException, BlockedException {
        byte[] draft;
        try {
            draft = NoFollow.read(folders.inbox(), found.name(), Drafts.MAX_BYTES + 1);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new BlockedException(Phrase.UNREADABLE.with(IoReason.reason(e)));
        }
        if (!isAsSeen(file, found)) {
            return false;
        }
        Path part = work.folder().resolve("source.tmp");
        disk.write(part, draft);
        disk.move(part, work.source());
        disk.syncFolder(work.folder());
        return true;
    }
}
