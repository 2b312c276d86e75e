package io.github.chengwen.watch.job;

import io.github.chengwen.watch.folder.DraftName;
import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.folder.Settings;
import io.github.chengwen.watch.folder.Stat;
import io.github.chengwen.watch.record.Commit.Ending;
import io.github.chengwen.watch.record.Commit.Target;
import io.github.chengwen.watch.record.LedgerEntry;
import io.github.chengwen.watch.record.Origin;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Detects writes to drafts that were finished a short while ago. A writer that paused for longer
 * than the stability time still has the file open: what it writes then ends up in {@code done} or
 * {@code failed}. Such a draft goes back to the inbox, and the notes of its failure, which are
 * about the earlier bytes, are deleted.
 */
public final class LateWrites {

    /** Files checked per call; after a burst there are thousands. */
    private static final int MOST = 500;

    /** So many drafts of one name are looked through for one of an earlier run. */
    private static final int MOST_NUMBERS = 10_000;

    private final Folders folders;
    private final Environment environment;
    private final Placing placing;
    private final Progress progress;

    /** Least recently checked first. */
    private final Map<Path, Finished> recent = new LinkedHashMap<>();

    /** Drafts that have changed and could not be moved back yet; logged once. */
    private final Set<Path> detained = new HashSet<>();

    public LateWrites(
            Folders folders, Environment environment, Placing placing, Progress progress) {
        this.folders = folders;
        this.environment = environment;
        this.placing = placing;
        this.progress = progress;
    }

    /**
     * A draft was put there.
     *
     * @param notes what tells beside it why it failed; none where it did not
     */
    synchronized void watch(Path file, Origin origin, List<Target> notes) {
        recent.put(file, new Finished(origin, notes, environment.nanos().getAsLong()));
    }

    /**
     * Its writer may also go on across a restart: finds a draft that an earlier run has finished.
     */
    public void takeUp(LedgerEntry entry) throws IOException {
        Instant done = OffsetDateTime.parse(entry.time()).toInstant();
        Duration age = Duration.between(done, environment.clock().instant());
        if (age.compareTo(Settings.LATE) >= 0) {
            return;
        }
        boolean failed = entry.commit().ending() == Ending.FAILED;
        DraftName name = entry.name();
        String key = entry.stat().key();
        Path folder = name.below(failed ? folders.failed() : folders.done());
        List<Target> notes = failed ? entry.commit().targets() : List.of();
        Optional<Path> file = find(folder, name, key);
        if (file.isPresent()) {
            watch(file.get(), new Origin(name.name(), entry.stat()), notes);
        } else if (failed && find(name.below(folders.inbox()), name, key).isPresent()) {
            removeNotes(folder, notes); // The process ended between the move and this.
        }
    }

    /** Under its own name or one with a number, by which a draft is the same file as before. */
    private static Optional<Path> find(Path folder, DraftName name, String key) throws IOException {
        for (int number = 1; number <= MOST_NUMBERS; number++) {
            Path file = folder.resolve(name.numbered(number));
            if (!Placing.isTaken(file)) {
                return Optional.empty();
            }
            if (Stat.of(file).key().equals(key)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Moves changed drafts back into the inbox. */
    public synchronized List<Path> check() {
        List<Path> returned = new ArrayList<>();
        long now = environment.nanos().getAsLong();
        for (Path file : recent.keySet().stream().limit(MOST).toList()) {
            Finished finished = Objects.requireNonNull(recent.remove(file));
            boolean keep;
            try {
                if (hasChanged(file, finished.origin().stat())) {
                    giveBack(file, finished);
                    returned.add(finished.origin().name());
                    keep = false;
                } else {
                    keep = now - finished.since() <= Settings.LATE.toNanos();
                }
            } catch (IOException e) {
                keep = true;
                if (detained.add(file)) {
                    progress.say(Phrase.NOT_PUT_BACK.with(file, IoReason.reason(e)));
                }
            }
            if (keep) {
                recent.put(file, finished);
            } else {
                detained.remove(file);
            }
        }
        return returned;
    }

    private void giveBack(Path file, Finished finished) throws IOException {
        DraftName name = new DraftName(finished.origin().name());
        placing.move(file, name.below(folders.inbox()), name::numbered);
        removeNotes(file.resolveSibling("."), finished.notes());
    }

    /** But for those that somebody has changed since. */
    private void removeNotes(Path folder, List<Target> notes) throws IOException {
        for (Target note : notes) {
            Path file = Placing.inside(folder.normalize(), Path.of(note.name()));
            if (Placing.holds(file, note.sha256())) {
                environment.disk().delete(file);
            }
        }
    }

    /** A file that was replaced or moved away is not the draft any more. */
    private static boolean hasChanged(Path file, Stat before) throws IOException {
        try {
            Optional<Stat> now = Stat.ofRegular(file);
            return now.isPresent()
                    && now.get().key().equals(before.key())
                    && !now.get().equals(before);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private record Finished(Origin origin, List<Target> notes, long since) {}
}
