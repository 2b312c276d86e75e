package io.github.chengwen.watch.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Decides which drafts are stable, that is, not written to any more: by comparing scans of the
 * inbox over time of a monotonic clock. Neither events nor modification times decide.
 */
public final class Stability {

    private final Settings settings;
    private Map<Path, Candidate> candidates = new HashMap<>();
    private long number;

    public Stability(Settings settings) {
        this.settings = settings;
    }

    /** Adds the result of one scan. */
    public void observe(Collection<Found> drafts, long nanos) {
        Map<Path, Candidate> next = new HashMap<>();
        List<Found> fresh = new ArrayList<>();
        for (Found found : drafts) {
            Candidate before = candidates.get(found.name());
            if (before == null) {
                fresh.add(found);
            } else {
                next.put(found.name(), before.seen(found, nanos));
            }
        }
        fresh.sort(Comparator.comparing(Found::name));
        for (Found found : fresh) {
            next.put(found.name(), new Candidate(found, number++, nanos, nanos, 1));
        }
        candidates = next;
    }

    /** Forgets a draft that was taken; when its name comes back, it is a new one. */
    public void forget(Path name) {
        candidates.remove(name);
    }

    /** Forgets all drafts, because the inbox is gone. */
    public void clear() {
        candidates.clear();
    }

    /** The stable drafts, the oldest first. */
    public List<Candidate> ready(long nanos) {
        return candidates.values().stream()
                .filter(candidate -> isReady(candidate, nanos))
                .sorted(Comparator.comparingLong(Candidate::number))
                .toList();
    }

    /** All that wait, the oldest first. */
    public List<Candidate> waiting() {
        return candidates.values().stream()
                .sorted(Comparator.comparingLong(Candidate::number))
                .toList();
    }

    /** The one that was seen first. */
    public Optional<Candidate> oldest() {
        return candidates.values().stream().min(Comparator.comparingLong(Candidate::number));
    }

    public int size() {
        return candidates.size();
    }

    /** When the next draft may be taken if nothing changes any more. */
    public OptionalLong nextRipe(long nanos) {
        return candidates.values().stream()
                .filter(candidate -> !isReady(candidate, nanos))
                .mapToLong(candidate -> candidate.ripe(settings))
                .min();
    }

    private boolean isReady(Candidate candidate, long nanos) {
        return settings.readySuffix().isPresent()
                ? candidate.found().ready()
                : candidate.isStable(nanos, settings);
    }
}
