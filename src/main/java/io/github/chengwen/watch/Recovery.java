package io.github.chengwen.watch;

import io.github.chengwen.watch.Commit.Ending;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out at the start what an earlier run has left (watch.md §3). */
final class Recovery {

    private Recovery() {}

    /** The ids of jobs that were in hand. */
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
    static Ledger ledger(Folders folders, Machine machine, boolean leave) throws IOException {
        Ledger ledger =
                Ledger.read(
                        folders.ledger(), machine.disk(), new HashSet<>(openJobs(folders)), leave);
        if (ledger.isDamaged()) {
            for (LedgerEntry entry : published(folders)) {
                ledger.rebuild(entry);
            }
            ledger.rewrite();
        }
        return ledger;
    }

    private static List<LedgerEntry> published(Folders folders) throws IOException {
        List<LedgerEntry> entries = new ArrayList<>();
        Path outbox = folders.outbox();
        Files.walkFileTree(
                outbox,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        if (Inbox.last(file).endsWith(Preparation.NOTE)) {
                            Optional<Note> note = Note.read(file);
                            note.ifPresent(n -> entries.add(entry(outbox, file, n, attributes)));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return entries;
    }

    private static LedgerEntry entry(
            Path outbox, Path file, Note note, BasicFileAttributes attributes) {
        Path draft = outbox.relativize(file.resolveSibling(note.draft()));
        return new LedgerEntry(
                "0",
                new DraftName(draft),
                new Stat(-1, "", ""),
                new Commit(Ending.PUBLISHED, "", note.sha256(), note.profile(), 0, note.outputs()),
                attributes.lastModifiedTime().toInstant().atOffset(ZoneOffset.UTC).toString());
    }
}
