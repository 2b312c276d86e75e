package io.github.chengwen.watch.job;

import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.folder.Stat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The style of each folder: the nearest {@code chengwen.yaml} in the draft's folder or one above
 * it, up to the root; else the style that the service was started with. A changed file counts from
 * the next draft on.
 */
public final class StyleBook {

    /** Size of the cache; folders with styles of their own may come and go for years. */
    private static final int MOST = 64;

    private final Folders folders;
    private final Recipes recipes;

    /** LRU cache. */
    private final Map<Path, Entry> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Path, Entry> eldest) {
                    return size() > MOST;
                }
            };

    public StyleBook(Folders folders, Recipes recipes) {
        this.folders = folders;
        this.recipes = recipes;
    }

    /**
     * The recipe for a draft.
     *
     * @param name the draft's path below the inbox
     * @throws BadStyleException if its style file cannot be used
     */
    public synchronized Recipe of(Path name) throws BadStyleException {
        for (Path sub = name.getParent(); sub != null; sub = sub.getParent()) {
            Path file = folders.inbox().resolve(sub).resolve(Folders.STYLE);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return read(file);
            }
        }
        Path own = folders.root().resolve(Folders.STYLE);
        return Files.isRegularFile(own) ? read(own) : recipes.recipe(Optional.empty());
    }

    private Recipe read(Path file) throws BadStyleException {
        Stat stat;
        try {
            stat = Stat.of(file);
        } catch (IOException e) {
            throw new BadStyleException(Folders.STYLE + ": " + e.getClass().getSimpleName());
        }
        Entry entry = known.get(file);
        if (entry == null || !entry.stat().equals(stat)) {
            entry = new Entry(stat, recipes.recipe(Optional.of(file)));
            known.put(file, entry);
        }
        return entry.recipe();
    }

    private record Entry(Stat stat, Recipe recipe) {}
}
