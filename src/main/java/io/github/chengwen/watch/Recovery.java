package io.github.chengwen.watch;

import io.github.chengwen.diag.Message;
import io.github.chengwen.watch.folder.DraftName;
import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.folder.Inbox;
import io.github.chengwen.watch.folder.Probe;
import io.github.chengwen.watch.job.Environment;
import io.github.chengwen.watch.job.IoReason;
import io.github.chengwen.watch.record.Commit;
import io.github.chengwen.watch.record.Commit.Ending;
import io.github.chengwen.watch.record.Ledger;
import io.github.chengwen.watch.record.LedgerEntry;
import io.github.chengwen.watch.record.Note;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** Recovery at the start of the service: what an earlier process has left (watch.md §3). */
final class Recovery {

    private Recovery() {}

    /** The ids of jobs that had not ended. */
    static List<String> openJobs(Folders folders) throws IOException {
        try (Stream<Path> jobs = Files.list(folders.work())) {
            return jobs.filter(Files::isDirectory).map(Inbox::last).sorted().toList();
        }
    }

    /**
     * The ledger; where it is missing or damaged, the notes in the outbox are read.
     *
     * @param leave whether drafts stay in the inbox, so that it has to be known which were done
     */
    static Ledger ledger(Folders folders, Environment environment, boolean leave)
            throws IOException {
        Ledger ledger =
                Ledger.read(
                        folders.ledger(),
                        environment.disk(),
                        new HashSet<>(openJobs(folders)),
                        leave);
        if (ledger.isDamaged()) {
            for (LedgerEntry entry : published(folders, environment.clock().getZone())) {
                ledger.rebuild(entry);
            }
            ledger.rewrite();
        }
        return ledger;
    }

    private static List<LedgerEntry> published(Folders folders, ZoneId zone) throws IOException {
        List<LedgerEntry> entries = new ArrayList<>();
        Path outbox = folders.outbox().toRealPath(); // It may be a link to another disk.
        Files.walkFileTree(
                outbox,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        if (Inbox.last(file).endsWith(Note.ENDING)) {
                            Optional<Note> note = Note.read(file);
                            FileTime time = attributes.lastModifiedTime();
                            OffsetDateTime made = time.toInstant().atZone(zone).toOffsetDateTime();
                            note.ifPresent(n -> entries.add(entry(outbox, file, n, made)));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e)
                            throws IOException {
                        if (file.equals(outbox)) {
                            throw e;
                        }
                        return FileVisitResult.CONTINUE; // None of ours, or gone meanwhile.
                    }
                });
        entries.sort(Comparator.comparing(LedgerEntry::time));
        return entries;
    }

    /** Removes outputs that no job will publish any more; the outbox may have been away. */
    static void sweep(Path staging, List<String> openJobs) throws IOException {
        if (!Files.isDirectory(staging, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> jobs = Files.list(staging)) {
            for (Path job : jobs.filter(j -> !openJobs.contains(Inbox.last(j))).toList()) {
                if (Files.isDirectory(job, LinkOption.NOFOLLOW_LINKS)) {
                    FileUtils.deleteDirectory(job.toFile());
                }
            }
        }
    }

    /** Removes the probes of a run that was killed; one that cannot be removed is no obstacle. */
    static void removeProbes(Folders folders, Optional<Path> staging, Consumer<Message> complain) {
        List<Path> places = new ArrayList<>(folders.all());
        places.add(folders.state());
        places.add(folders.work());
        staging.ifPresent(places::add);
        for (Path place : places) {
            try {
                Probe.sweep(place);
            } catch (IOException | DirectoryIteratorException e) {
                complain.accept(Phrase.PROBE_LEFT.with(IoReason.reason(e)));
            }
        }
    }

    private static LedgerEntry entry(Path outbox, Path file, Note note, OffsetDateTime made) {
        Path draft = outbox.relativize(file.resolveSibling(note.draft()));
        return LedgerEntry.ofNote(
                new DraftName(draft),
                new Commit(Ending.PUBLISHED, "", note.sha256(), note.profile(), 0, note.outputs()),
                made.toString());
    }
}
