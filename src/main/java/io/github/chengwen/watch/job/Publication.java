package io.github.chengwen.watch.job;

import io.github.chengwen.diag.Severity;
import io.github.chengwen.io.Disk;
import io.github.chengwen.io.Hash;
import io.github.chengwen.watch.folder.DraftName;
import io.github.chengwen.watch.folder.FoldedNames;
import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.folder.Inbox;
import io.github.chengwen.watch.folder.Settings;
import io.github.chengwen.watch.folder.Settings.Clash;
import io.github.chengwen.watch.folder.Stat;
import io.github.chengwen.watch.record.Commit;
import io.github.chengwen.watch.record.Commit.Ending;
import io.github.chengwen.watch.record.Commit.Target;
import io.github.chengwen.watch.record.Finding;
import io.github.chengwen.watch.record.Ledger;
import io.github.chengwen.watch.record.LedgerEntry;
import io.github.chengwen.watch.record.Note;
import io.github.chengwen.watch.record.Notes;
import io.github.chengwen.watch.record.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Gives finished documents their names in the outbox and drafts theirs in {@code done} or {@code
 * failed} (watch.md §3, steps 6 to 10). Every step may be done again after a crash.
 */
public final class Publication {

    private final Folders folders;
    private final Settings settings;
    private final Disk disk;
    private final Clock clock;
    private final Placing placing;
    private final Ledger ledger;
    private final LateWrites lateWrites;
    private final Progress progress;
    private final FoldedNames folded = new FoldedNames();

    public Publication(
            Folders folders,
            Settings settings,
            Environment environment,
            Placing placing,
            Ledger ledger,
            LateWrites lateWrites,
            Progress progress) {
        this.folders = folders;
        this.settings = settings;
        this.disk = environment.disk();
        this.clock = environment.clock();
        this.placing = placing;
        this.ledger = ledger;
        this.lateWrites = lateWrites;
        this.progress = progress;
    }

    /** The result of converting a draft. */
    record Documents(
            Preparation files,
            String sha256,
            String profile,
            List<Finding> findings,
            int omitted) {}

    /** Whether the same documents are in the outbox already. */
    boolean isPublished(String sha256, String profile, DraftName name) throws IOException {
        Path folder = outbox(name);
        Optional<List<Target>> known = ledger.outputs(LedgerEntry.key(sha256, profile, name));
        if (known.isPresent() && areThere(folder, known.get())) {
            return true;
        }
        for (int number = 1; ; number++) {
            Path note = folder.resolve(name.output(number, Note.ENDING));
            if (!Placing.isTaken(note)) {
                return false;
            }
            Optional<Note> found = Note.read(note).filter(n -> n.isOf(sha256, profile));
            if (found.isPresent() && areThere(folder, found.get().outputs())) {
                return true;
            }
        }
    }

    private static boolean areThere(Path folder, List<Target> outputs) throws IOException {
        for (Target output : outputs) {
            boolean note = output.name().endsWith(Note.ENDING);
            if (!note && !Placing.holds(folder.resolve(output.name()), output.sha256())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Publishes documents and ends the job. Drafts in hand have different names at any time, and a
     * name that another one takes meanwhile, such as {@code 讲话 (2).docx}, refuses to be taken
     * twice; so they need not wait for each other's disk.
     */
    Outcome publish(Work work, Origin origin, Documents documents) throws IOException {
        DraftName name = new DraftName(origin.name());
        for (int number = 1; ; number++) {
            Preparation.Named named =
                    documents
                            .files()
                            .named(
                                    name,
                                    number,
                                    documents.sha256(),
                                    documents.profile(),
                                    documents.findings(),
                                    documents.omitted());
            if (settings.clash() == Clash.VERSION && anyTaken(outbox(name), named.targets())) {
                continue;
            }
            work.stage(Ending.PUBLISHED, named.contents());
            Commit commit =
                    new Commit(
                            Ending.PUBLISHED,
                            "",
                            documents.sha256(),
                            documents.profile(),
                            Notes.count(documents.findings(), Severity.WARNING),
                            named.targets());
            work.decide(commit);
            progress.step(work, origin, JobState.RENDERED, JobState.COMMITTED, "");
            if (place(work, outbox(name), commit)) {
                return end(work, origin, commit);
            }
            // Another process created the name in between (TOCTOU).
            work.reconsider();
        }
    }

    private boolean anyTaken(Path folder, List<Target> targets) throws IOException {
        for (Target target : targets) {
            Path file = Placing.inside(folder, Path.of(target.name()));
            boolean taken =
                    Placing.isTaken(file)
                            ? !Placing.holds(file, target.sha256())
                            : folded.hasLike(folder, target.name());
            if (taken) {
                return true;
            }
        }
        return false;
    }

    /** Resumes a job that was committed. */
    Outcome finish(Work work, Origin origin, Commit commit) throws IOException {
        DraftName name = new DraftName(origin.name());
        Path folder = commit.ending() == Ending.FAILED ? failed(name) : outbox(name);
        if (isStaged(work, commit) && place(work, folder, commit)) {
            return end(work, origin, commit);
        }
        // A name was taken meanwhile, or a staged file is gone: convert again.
        work.reconsider();
        return Outcome.AGAIN;
    }

    /**
     * Whether what is staged was decided on. A power cut may leave a decision beside files of an
     * earlier try; nothing was published then.
     */
    private static boolean isStaged(Work work, Commit commit) throws IOException {
        for (int i = 0; i < commit.targets().size(); i++) {
            Path staged = work.staged(commit.ending(), i);
            String sha256 = commit.targets().get(i).sha256();
            if (Placing.isTaken(staged) && !Hash.matches(staged, sha256)) {
                return false;
            }
        }
        return true;
    }

    /** Gives all outputs their names; takes back those it gave where one cannot have its name. */
    private boolean place(Work work, Path folder, Commit commit) throws IOException {
        List<Target> targets = commit.targets();
        if (targets.isEmpty()) {
            return true;
        }
        if (Files.notExists(folder)) {
            disk.createFolder(folder);
            for (Path at = folder; !at.equals(folders.root()); at = at.resolve("..").normalize()) {
                placing.sync(at.resolve("..").normalize());
            }
        }
        for (int i = 0; i < targets.size(); i++) {
            if (i == targets.size() - 1) {
                placing.sync(folder); // The note must never be there before the documents.
            }
            Path staged = work.staged(commit.ending(), i);
            if (!place(staged, folder, targets.get(i), commit.ending())) {
                takeBack(work, folder, commit);
                return false;
            }
        }
        placing.sync(folder);
        return true;
    }

    private boolean place(Path staged, Path folder, Target target, Ending ending)
            throws IOException {
        Path name = Placing.inside(folder, Path.of(target.name()));
        try {
            return give(staged, folder, name, ending) || Placing.holds(name, target.sha256());
        } catch (NoSuchFileException missing) {
            if (Files.exists(staged, LinkOption.NOFOLLOW_LINKS)) {
                throw missing;
            }
            // It was published before a crash, or lost in it.
            return Placing.holds(name, target.sha256());
        }
    }

    private boolean give(Path staged, Path folder, Path name, Ending ending) throws IOException {
        if (ending == Ending.PUBLISHED && settings.clash() == Clash.REPLACE) {
            disk.move(staged, name);
            return true;
        }
        folded.add(folder, Inbox.last(name));
        return placing.place(staged, name);
    }

    private void takeBack(Work work, Path folder, Commit commit) throws IOException {
        for (int i = 0; i < commit.targets().size(); i++) {
            Path name = folder.resolve(commit.targets().get(i).name());
            if (Placing.isSame(work.staged(commit.ending(), i), name)) {
                disk.delete(name);
            }
        }
    }

    private Outcome end(Work work, Origin origin, Commit commit) throws IOException {
        DraftName name = new DraftName(origin.name());
        String now = OffsetDateTime.now(clock).toString();
        LedgerEntry entry = new LedgerEntry(work.id(), name, origin.stat(), commit, now);
        ledger.record(entry);
        progress.step(work, origin, JobState.COMMITTED, state(commit.ending()), commit.code());
        boolean failed = commit.ending() == Ending.FAILED;
        if (!settings.leave() && !Stat.of(work.source()).equals(origin.stat())) {
            // Its writer went on: the documents of the old bytes stay, the new ones are a new
            // draft.
            giveBack(work, origin);
        } else if (settings.leave()) {
            disk.delete(work.source());
            work.close();
        } else {
            Path folder = failed ? failed(name) : name.below(folders.done());
            Path at = placing.move(work.source(), folder, name::numbered);
            lateWrites.watch(at, origin, failed ? commit.targets() : List.of());
            // Otherwise a power cut could keep the draft here and lose the commit record.
            placing.sync(work.folder());
            work.close();
        }
        ledger.close(work.id());
        return switch (commit.ending()) {
            case PUBLISHED -> Outcome.PUBLISHED;
            case DUPLICATE -> Outcome.DUPLICATE;
            case FAILED -> Outcome.FAILED;
        };
    }

    private static JobState state(Ending ending) {
        return switch (ending) {
            case PUBLISHED -> JobState.PUBLISHED;
            case DUPLICATE -> JobState.DUPLICATE;
            case FAILED -> JobState.FAILED;
        };
    }

    /** Moves the draft back into the inbox, where it is a new draft. */
    Outcome giveBack(Work work, Origin origin) throws IOException {
        DraftName name = new DraftName(origin.name());
        Path folder = name.below(folders.inbox());
        if (settings.leave()) {
            disk.delete(work.source());
        } else {
            // It may be a link or a folder that took the draft's place at the last moment.
            placing.move(work.source(), folder, name::numbered);
        }
        work.close();
        return Outcome.RETURNED;
    }

    /**
     * The first number with which a draft's notes and the draft have free names in {@code failed}.
     */
    int freeInFailed(DraftName name) throws IOException {
        Path folder = failed(name);
        for (int number = 1; ; number++) {
            if (!Placing.isTaken(folder.resolve(name.output(number, ".error.json")))
                    && !Placing.isTaken(folder.resolve(name.output(number, ".error.txt")))
                    && !Placing.isTaken(folder.resolve(name.numbered(number)))) {
                return number;
            }
        }
    }

    private Path outbox(DraftName name) throws IOException {
        return name.below(folders.outbox());
    }

    private Path failed(DraftName name) throws IOException {
        return name.below(folders.failed());
    }
}
