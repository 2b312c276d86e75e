package io.github.chengwen.watch.record;

import io.github.chengwen.io.Disk;
import io.github.chengwen.watch.folder.Stat;
import io.github.chengwen.watch.record.Commit.Ending;
import io.github.chengwen.watch.record.Commit.Target;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ledger of published drafts: a cache. What is lost of it is rebuilt from the notes in the
 * outbox.
 */
public final class Ledger {

    /** A longer file is written anew with what is still known. */
    static final long MOST_BYTES = 64L << 20;

    /**
     * So many drafts are known at a time, more than are finished in a minute; the oldest are
     * forgotten, and looked up in the outbox when they come again.
     */
    private static final int MOST_ENTRIES = 5_000;

    /** So many drafts may lie in an inbox that is only read. */
    private static final int MOST_LEFT = 200_000;

    private final Path file;
    private final Disk disk;

    /** By their keys, as lines of the file: that takes half the memory. */
    private final Map<String, byte[]> known = new LinkedHashMap<>();

    /** By their names below the inbox, as lines of the file. */
    private final Map<Path, byte[]> unpublished = new LinkedHashMap<>();

    /** What drafts looked like that stay in the inbox, and by which job they were done. */
    private final Map<Path, Left> left = new LinkedHashMap<>();

    private record Left(Stat stat, String job) {}

    private final Set<String> openJobs;
    private final boolean leave;
    private final Set<String> recorded = new HashSet<>();
    private final RecentJobs recent = new RecentJobs();
    private boolean damaged;

    /** Beyond this length the file is written anew; always more than twice what that leaves. */
    private long longest = MOST_BYTES;

    private long highestJob = -1;

    private Ledger(Path file, Disk disk, Set<String> openJobs, boolean leave) {
        this.leave = leave;
        this.file = file;
        this.disk = disk;
        this.openJobs = openJobs;
    }

    /**
     * Reads the file; damaged lines are ignored.
     *
     * @param openJobs the ids of jobs that a crash may have cut off after their line was written
     * @param leave whether {@link #isDone} will be asked
     */
    public static Ledger read(Path file, Disk disk, Set<String> openJobs, boolean leave)
            throws IOException {
        Ledger ledger = new Ledger(file, disk, openJobs, leave);
        ledger.damaged = !Files.isRegularFile(file) || !ledger.forEachLine(ledger::remember);
        return ledger;
    }

    private interface LineTaker {
        void take(LedgerEntry entry) throws IOException;
    }

    /** Passes on the lines of the file; says whether all were whole. */
    private boolean forEachLine(LineTaker taker) throws IOException {
        boolean whole = true;
        if (!Files.isRegularFile(file)) {
            return true;
        }
        // Damage may be of any kind; one character a byte cannot fail.
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (String latin = lines.readLine(); latin != null; latin = lines.readLine()) {
                byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
                Optional<LedgerEntry> entry = parse(new String(bytes, StandardCharsets.UTF_8));
                whole &= entry.isPresent();
                if (entry.isPresent()) {
                    taker.take(entry.get());
                }
            }
        }
        return whole;
    }

    private static Optional<LedgerEntry> parse(String line) {
        try {
            return Optional.of(LedgerEntry.parse(line));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** Whether something of it was lost, so that the notes in the outbox should be read. */
    public synchronized boolean isDamaged() {
        return damaged;
    }

    /**
     * Writes the file anew with all that is known. Of drafts that stay in the inbox many more are
     * known than there are lines in memory: theirs are taken over from the file.
     */
    public synchronized void rewrite() throws IOException {
        Path temporary = file.resolveSibling("ledger.tmp");
        disk.delete(temporary);
        List<LedgerEntry> entries = ended();
        entries.sort(Comparator.comparingLong(Ledger::number));
        Set<String> inMemory = entries.stream().map(LedgerEntry::job).collect(Collectors.toSet());
        Deque<LedgerEntry> rest = new ArrayDeque<>(entries);
        Pieces pieces = new Pieces(temporary);
        if (leave) {
            forEachLine(
                    older -> {
                        if (isLeft(older) && !inMemory.contains(older.job())) {
                            pieces.addUpTo(number(older), rest);
                            pieces.add(older.line());
                        }
                    });
        }
        pieces.addUpTo(Long.MAX_VALUE, rest);
        pieces.flush();
        disk.move(temporary, file);
        longest = Math.max(MOST_BYTES, 2 * file.toFile().length());
        Path folder = file.getParent();
        if (folder != null) {
            disk.syncFolder(folder);
        }
        damaged = false;
    }

    private static long number(LedgerEntry entry) {
        return JobId.number(entry.job());
    }

    /** Only of drafts that stay in the inbox; the last line of each counts. */
    private boolean isLeft(LedgerEntry entry) {
        Left last = left.get(entry.name().name());
        return last != null && last.job().equals(entry.job());
    }

    /** A file that is written a piece at a time, so that it need not fit into memory. */
    private final class Pieces {

        private static final int SIZE = 1 << 20;

        private final Path target;
        private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
        private boolean begun;

        Pieces(Path target) {
            this.target = target;
        }

        void add(byte[] line) throws IOException {
            piece.writeBytes(line);
            if (piece.size() >= SIZE) {
                flush();
            }
        }

        void addUpTo(long job, Deque<LedgerEntry> entries) throws IOException {
            while (!entries.isEmpty() && number(entries.getFirst()) <= job) {
                add(entries.removeFirst().line());
            }
        }

        void flush() throws IOException {
            if (begun) {
                disk.append(target, piece.toByteArray());
            } else {
                disk.write(target, piece.toByteArray());
                begun = true;
            }
            piece.reset();
        }
    }

    /** Adds an entry rebuilt from a note; it is written with the next {@link #rewrite}. */
    public synchronized void rebuild(LedgerEntry entry) throws IOException {
        if (!known.containsKey(entry.key())) {
            remember(entry);
        }
    }

    /** Appends how a job ended, once. */
    public synchronized void record(LedgerEntry entry) throws IOException {
        if (recorded.contains(entry.job())) {
            return;
        }
        if (damaged || file.toFile().length() > longest) {
            rewrite();
        }
        damaged = true; // until the line is whole
        disk.append(file, entry.line());
        damaged = false;
        remember(entry);
        recorded.add(entry.job());
    }

    /** The job is over: nobody will ask to record it again. */
    public synchronized void close(String job) {
        recorded.remove(job);
    }

    /** The greatest number of a job that it tells of; -1 where there is none. */
    public synchronized long highestJob() {
        return highestJob;
    }

    private void remember(LedgerEntry entry) throws IOException {
        recent.add(entry);
        highestJob = Math.max(highestJob, JobId.number(entry.job()));
        if (openJobs.contains(entry.job())) {
            recorded.add(entry.job());
        }
        if (leave && entry.isOfADraft()) {
            left.put(entry.name().name(), new Left(entry.stat(), entry.job()));
            trim(left, MOST_LEFT);
        }
        if (entry.commit().ending() == Ending.PUBLISHED) {
            keep(known, entry.key(), entry.line());
            unpublished.remove(entry.name().name());
        } else {
            keep(unpublished, entry.name().name(), entry.line());
        }
    }

    /** As the latest. */
    private static <K, V> void keep(Map<K, V> map, K key, V value) {
        map.remove(key);
        map.put(key, value);
        trim(map, MOST_ENTRIES);
    }

    private static <K, V> void trim(Map<K, V> map, int most) {
        if (map.size() > most) {
            map.remove(map.keySet().iterator().next());
        }
    }

    /** The outputs that were published for this draft under this name with this recipe. */
    public synchronized Optional<List<Target>> outputs(String key) throws IOException {
        byte[] line = known.get(key);
        return line == null
                ? Optional.empty()
                : Optional.of(LedgerEntry.read(line).commit().targets());
    }

    /** Whether a draft that stays in the inbox was dealt with as it is. */
    public synchronized boolean isDone(Path name, Stat stat) {
        Left last = left.get(name);
        return last != null && last.stat().equals(stat);
    }

    /** What was done last. */
    public RecentJobs recent() {
        return recent;
    }

    /** How drafts have ended that it still knows of. */
    public synchronized List<LedgerEntry> ended() throws IOException {
        List<LedgerEntry> entries = entries(known.values());
        entries.addAll(entries(unpublished.values()));
        return entries;
    }

    private static List<LedgerEntry> entries(Collection<byte[]> lines) throws IOException {
        List<LedgerEntry> entries = new ArrayList<>();
        for (byte[] line : lines) {
            entries.add(LedgerEntry.read(line));
        }
        return entries;
    }
}
