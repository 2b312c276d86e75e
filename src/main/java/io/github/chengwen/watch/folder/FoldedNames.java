package io.github.chengwen.watch.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Knows names in folders of outputs that differ from a new one by case or composition only, and
 * would meet it on a Windows share. Folders are listed once; what others change later shows when a
 * name seems taken.
 */
public final class FoldedNames {

    /** Beyond this the names of a folder are forgotten and listed anew. */
    private static final int MOST = 200_000;

    private final Map<Path, Set<Long>> folders = new HashMap<>();

    /** Whether a folder has another name like this one. */
    public synchronized boolean hasLike(Path folder, String name) throws IOException {
        Set<Long> known = folders.get(folder);
        if (known == null || known.size() > MOST) {
            known = list(folder);
        }
        if (known.contains(key(name))) {
            // It may have been taken away since.
            known = list(folder);
        }
        return known.contains(key(name));
    }

    public synchronized void add(Path folder, String name) {
        Set<Long> known = folders.get(folder);
        if (known != null) {
            known.add(key(name));
        }
    }

    private Set<Long> list(Path folder) throws IOException {
        if (folders.size() > 1000) {
            folders.clear();
        }
        Set<Long> names = new HashSet<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                entries.forEach(entry -> names.add(key(Inbox.last(entry))));
            } catch (NoSuchFileException | NotDirectoryException e) {
                return names;
            }
        }
        folders.put(folder, names);
        return names;
    }

    /** 64 bits of the name: two names with the same would only cost a number too many. */
    private static Long key(String name) {
        long hash = 1125899906842597L;
        String folded = DraftName.folded(name);
        for (int i = 0; i < folded.length(); i++) {
            hash = 31 * hash + folded.charAt(i);
        }
        return hash;
    }
}
