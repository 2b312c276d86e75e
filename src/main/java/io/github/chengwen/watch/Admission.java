package io.github.chengwen.watch;

import io.github.chengwen.diag.Message;
import io.github.chengwen.input.Drafts;
import io.github.chengwen.watch.JobClaims.BlockedException;
import io.github.chengwen.watch.folder.Candidate;
import io.github.chengwen.watch.folder.DraftName;
import io.github.chengwen.watch.folder.Found;
import io.github.chengwen.watch.folder.Inbox;
import io.github.chengwen.watch.folder.Scan;
import io.github.chengwen.watch.folder.Scan.Oddity;
import io.github.chengwen.watch.folder.Settings;
import io.github.chengwen.watch.folder.Stability;
import io.github.chengwen.watch.job.BadStyleException;
import io.github.chengwen.watch.job.IoReason;
import io.github.chengwen.watch.job.Progress;
import io.github.chengwen.watch.job.StyleBook;
import io.github.chengwen.watch.job.Work;
import io.github.chengwen.watch.record.Ledger;
import io.github.chengwen.watch.status.Waiting;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** Admission of drafts: which drafts are in the inbox, and which may be claimed now. */
final class Admission {

    private static final long MISSING = 2_000_000_000L;
    private static final long SHORTEST = 100_000_000L;

    /** Scans may take a twentieth of the time. */
    private static final int SHARE = 20;

    private static final int SHOWN = 50;

    private final Settings settings;
    private final Inbox inbox;
    private final JobClaims claims;
    private final StyleBook styles;
    private final Ledger ledger;
    private final Progress progress;
    private final Stability stability;
    private final Blocked blocked = new Blocked();
    private final Deque<Candidate> ready = new ArrayDeque<>();
    private final Set<Path> reported = new HashSet<>();
    private Optional<Message> gone = Optional.empty();
    private boolean full;
    private Map<Path, Oddity> others = Map.of();
    private long nextScan;
    private long soonest;
    private boolean scanned;
    private int misses;

    Admission(
            Settings settings,
            Inbox inbox,
            JobClaims claims,
            StyleBook styles,
            Ledger ledger,
            Progress progress,
            long nanos) {
        this.settings = settings;
        this.inbox = inbox;
        this.claims = claims;
        this.styles = styles;
        this.ledger = ledger;
        this.progress = progress;
        this.stability = new Stability(settings);
        this.nextScan = nanos;
        this.soonest = nanos;
    }

    /** A file event came: the next scan runs as soon as the pace allows. */
    void hurry() {
        if (nextScan - soonest > 0) {
            nextScan = soonest;
        }
    }

    /** A draft was put back into the inbox: the last scan is out of date. */
    void lookAgain(long now) {
        scanned = false;
        nextScan = now;
    }

    /** A job has ended and may have put its draft back: the last scan may be out of date. */
    void doubt() {
        scanned = false;
    }

    long nextScan() {
        return nextScan;
    }

    /**
     * Scans the inbox.
     *
     * @param elapsed the monotonic clock; the scan of a large inbox takes time
     * @return whether the inbox has come back after it was gone
     */
    boolean scan(LongSupplier elapsed) {
        long now = elapsed.getAsLong();
        Scan scan;
        try {
            scan = inbox.scan();
        } catch (IOException e) {
            Message unreadable = Phrase.INBOX_UNREADABLE.with(IoReason.reason(e));
            if (gone.isEmpty()) {
                progress.say(unreadable);
            }
            misses++;
            gone = Optional.of(unreadable);
            stability.clear();
            ready.clear();
            nextScan = now + MISSING;
            soonest = now + SHORTEST;
            return false;
        }
        boolean back = gone.isPresent();
        if (back) {
            progress.say(Phrase.INBOX_BACK.with());
        }
        gone = Optional.empty();
        take(scan, now);
        full = full && !ready.isEmpty();
        misses = full ? misses + 1 : 0;
        plan(now, elapsed.getAsLong() - now);
        scanned = true;
        return back;
    }

    private void take(Scan scan, long now) {
        List<Found> drafts =
                settings.leave()
                        ? scan.drafts().stream()
                                .filter(found -> !ledger.isDone(found.name(), found.stat()))
                                .toList()
                        : scan.drafts();
        stability.observe(drafts, now);
        blocked.keepOnly(drafts.stream().map(Found::name).collect(Collectors.toSet()));
        ready.clear();
        ready.addAll(stability.ready(now));
        others = scan.others();
        reported.retainAll(scan.others().keySet());
        scan.others()
                .forEach(
                        (name, oddity) -> {
                            if (reported.add(name)) {
                                progress.say(Phrase.LEFT_ALONE.with(name, oddity.meaning()));
                            }
                        });
    }

    /** The next scan runs when a draft may have become stable, or at the usual interval. */
    private void plan(long now, long cost) {
        soonest = now + Math.max(SHORTEST, cost * SHARE);
        long usual = now + settings.poll().toNanos();
        long ripe = stability.nextRipe(now).orElse(usual);
        nextScan = Math.max(soonest, Math.min(usual, ripe));
    }

    /**
     * Claims one draft.
     *
     * @throws IOException if the work folder cannot be written
     */
    Optional<RunningJob> next(JobTable table, long now, long freeBytes) throws IOException {
        for (int i = ready.size(); i > 0; i--) {
            Candidate candidate = ready.removeFirst();
            Path name = candidate.name();
            String key = new DraftName(name).key();
            long size = Math.min(candidate.found().stat().size(), Drafts.MAX_BYTES);
            long needed = Math.max(settings.minFree(), 20 * size);
            if (freeBytes < needed) {
                if (!full) {
                    progress.say(Phrase.NOT_TAKEN.with(Phrase.NO_ROOM.with()));
                }
                full = true;
                ready.addFirst(candidate);
                return Optional.empty();
            }
            full = false;
            if (table.has(key) || blocked.isBlocked(name, now)) {
                ready.addLast(candidate);
                continue;
            }
            try {
                styles.of(name);
                Optional<Work> work = claims.claim(candidate.found(), blocked.isOverdue(name, now));
                stability.forget(name);
                blocked.remove(name);
                if (work.isPresent()) {
                    return Optional.of(new RunningJob(work.get(), Inbox.last(name), key, now));
                }
            } catch (BadStyleException e) {
                blocked.add(name, Phrase.BAD_STYLE.with(e.reason()), now);
            } catch (BlockedException e) {
                blocked.add(name, e.reason(), now);
            }
        }
        return Optional.empty();
    }

    /** Whether every draft in the inbox was claimed. */
    boolean isEmpty() {
        return scanned && gone.isEmpty() && !full && stability.size() == 0;
    }

    /** Whether the drafts left in the inbox could not be claimed in several attempts. */
    boolean isHopeless() {
        return scanned
                && misses == 0
                && stability.waiting().stream().allMatch(c -> blocked.isHopeless(c.name()));
    }

    /** How many scans in a row failed, or found drafts and no free space on the disk. */
    int misses() {
        return misses;
    }

    /** Why some or all drafts cannot be claimed; none when all is well. */
    Optional<Message> reason() {
        if (gone.isPresent()) {
            return gone;
        }
        if (full) {
            return Optional.of(Phrase.NO_ROOM.with());
        }
        return blocked.size() > 0
                ? Optional.of(Phrase.BLOCKED.with(blocked.size()))
                : Optional.empty();
    }

    int size() {
        return stability.size();
    }

    /** How many files are left alone. */
    int others() {
        return others.size();
    }

    /** Some of the files that are left alone, and why. */
    List<Waiting> leftAlone() {
        return others.entrySet().stream()
                .limit(SHOWN)
                .map(other -> new Waiting(other.getKey().toString(), other.getValue().meaning()))
                .toList();
    }

    int blockedCount() {
        return blocked.size();
    }

    /** The drafts that cannot be taken, then those that have waited longest; and why. */
    List<Waiting> waiting() {
        return stability.waiting().stream()
                .sorted(Comparator.comparing(c -> blocked.reason(c.name()).isEmpty()))
                .limit(SHOWN)
                .map(candidate -> new Waiting(candidate.name().toString(), why(candidate)))
                .toList();
    }

    private Message why(Candidate candidate) {
        return blocked.reason(candidate.name()).orElseGet(() -> whatFor(candidate).with());
    }

    private Phrase whatFor(Candidate candidate) {
        if (candidate.found().held()) {
            return Phrase.HELD;
        }
        if (settings.readySuffix().isPresent() && !candidate.found().ready()) {
            return Phrase.NO_MARK;
        }
        return ready.contains(candidate) ? Phrase.QUEUED : Phrase.BEING_WRITTEN;
    }

    /** Nanoseconds since the first draft that still waits was seen; 0 where there is none. */
    long oldest(long now) {
        return stability.oldest().map(candidate -> now - candidate.firstSeen()).orElse(0L);
    }
}
