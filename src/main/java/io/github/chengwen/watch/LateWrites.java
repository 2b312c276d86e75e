package io.github.chengwen.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Looks back at drafts that were finished a short while ago. A writer that paused for longer than
 * the stability time still holds the same file: when it goes on, its bytes are in {@code done}, and
 * the draft goes back to the inbox.
 */
final class LateWrites {

    private final Folders folders;
    private final Placing placing;
    private final LongSupplier nanos;
    private final Map<Path, Finished> recent = new HashMap<>();

    LateWrites(Folders folders, Placing placing, LongSupplier nanos) {
        this.folders = folders;
        this.placing = placing;
        this.nanos = nanos;
    }

    /** A draft was put there. */
    synchronized void watch(Path file, Origin origin) {
        long now = nanos.getAsLong();
        recent.put(file, new Finished(origin, now, now));
    }

    /** Puts changed drafts back into the inbox; says which. */
    synchronized List<Path> check() throws IOException {
        List<Path> returned = new ArrayList<>();
        long now = nanos.getAsLong();
        for (Map.Entry<Path, Finished> entry : List.copyOf(recent.entrySet())) {
            Path file = entry.getKey();
            Finished finished = entry.getValue();
            if (now - finished.due() < 0) {
                continue;
            }
            if (hasChanged(file, finished.origin().stat())) {
                DraftName name = new DraftName(finished.origin().name());
                Path folder = folders.inbox().resolve(name.subfolder());
                placing.move(file, folder, name::numbered);
                returned.add(name.name());
                recent.remove(file);
            } else if (now - finished.since() > Settings.LATE.toNanos()) {
                recent.remove(file);
            } else {
                recent.put(file, finished.lookedAt(now));
            }
        }
        return returned;
    }

    /** A file that was replaced or taken away is none of ours any more. */
    private static boolean hasChanged(Path file, Stat before) throws IOException {
        try {
            Stat now = Stat.of(file);
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && now.key().equals(before.key())
                    && !now.equals(before);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /**
     * A finished draft. Looks back become rarer: after a burst there are thousands of drafts to
     * look back at, and most writers that go on do so at once.
     *
     * @param since when it was finished, in nanoseconds as {@code due}
     * @param due when it is to be looked at next
     */
    private record Finished(Origin origin, long since, long due) {

        Finished lookedAt(long now) {
            long age = Math.min(2 * (now - since), Settings.LATE.toNanos() + 1);
            return new Finished(origin, since, since + age);
        }
    }
}
