package io.github.chengwen.watch;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Looks back at drafts that were finished a short while ago. A writer that paused for longer than
 * the stability time still holds the same file: when it goes on, its bytes are in {@code done}, and
 * the draft goes back to the inbox.
 */
final class LateWrites {

    /** Looks at a time; after a burst there are thousands of drafts to look back at. */
    private static final int MOST = 500;

    private final Folders folders;
    private final Placing placing;
    private final LongSupplier nanos;

    /** The one that was not looked at for longest goes first. */
    private final Map<Path, Finished> recent = new LinkedHashMap<>();

    LateWrites(Folders folders, Placing placing, LongSupplier nanos) {
        this.folders = folders;
        this.placing = placing;
        this.nanos = nanos;
    }

    /** A draft was put there. */
    synchronized void watch(Path file, Origin origin) {
        recent.put(file, new Finished(origin, nanos.getAsLong()));
    }

    /** Puts changed drafts back into the inbox; says which. */
    synchronized List<Path> check() throws IOException {
        List<Path> returned = new ArrayList<>();
        long now = nanos.getAsLong();
        for (Path file : recent.keySet().stream().limit(MOST).toList()) {
            Finished finished = Objects.requireNonNull(recent.get(file));
            if (hasChanged(file, finished.origin().stat())) {
                DraftName name = new DraftName(finished.origin().name());
                Path folder = folders.inbox().resolve(name.subfolder());
                placing.move(file, folder, name::numbered);
                returned.add(name.name());
                recent.remove(file);
            } else {
                recent.remove(file);
                if (now - finished.since() <= Settings.LATE.toNanos()) {
                    recent.put(file, finished);
                }
            }
        }
        return returned;
    }

    /** A file that was replaced or taken away is none of ours any more. */
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

    private record Finished(Origin origin, long since) {}
}
