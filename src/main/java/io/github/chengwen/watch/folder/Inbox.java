package io.github.chengwen.watch.folder;

import io.github.chengwen.watch.folder.Scan.Oddity;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at everything in the inbox; the only source of truth about what was dropped. */
public final class Inbox {

    private final Path folder;
    private final boolean recursive;
    private final Optional<String> readySuffix;

    public Inbox(Path folder, Settings settings) {
        this.folder = folder;
        this.recursive = settings.recursive();
        this.readySuffix = settings.readySuffix();
    }

    /**
     * What there is, one system call a file. Nothing is followed out of the folder.
     *
     * @throws IOException if the inbox is gone
     */
    public Scan scan() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new java.nio.file.NoSuchFileException(folder.toString());
        }
        Visitor visitor = new Visitor();
        int depth = recursive ? Settings.MAX_DEPTH : 1;
        Files.walkFileTree(
                folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), depth, visitor);
        return visitor.scan();
    }

    /** The file that says that a draft is complete, where one is asked for. */
    public Optional<Path> marker(Path name) {
        return readySuffix.map(suffix -> folder.resolve(name).resolveSibling(last(name) + suffix));
    }

    public static String last(Path path) {
        return String.valueOf(path.getFileName());
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Map<Path, Stat> drafts = new LinkedHashMap<>();
        private final Map<Path, Oddity> others = new LinkedHashMap<>();
        private final Set<String> signs = new HashSet<>();

        @Override
        public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
            boolean ours = at.equals(folder) || !IgnoreList.has(last(at));
            return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = last(file);
            if (isSign(name)) {
                signs.add(file.toString());
            } else if (!IgnoreList.has(name)) {
                meet(folder.relativize(file), name, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isSign(String name) {
            return name.startsWith(".~lock.")
                    || name.startsWith("~$")
                    || readySuffix.filter(name::endsWith).isPresent();
        }

        private void meet(Path path, String name, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                others.put(path, Oddity.LINK);
            } else if (attributes.isDirectory()) {
                others.put(path, Oddity.FOLDER);
            } else if (!attributes.isRegularFile()) {
                others.put(path, Oddity.SPECIAL);
            } else if (!IgnoreList.isDraft(name)) {
                others.put(path, Oddity.NOT_TEXT);
            } else {
                drafts.put(path, Stat.of(attributes));
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(folder)) {
                throw e;
            }
            return FileVisitResult.CONTINUE; // It vanished, or the next look will tell more.
        }

        @Override
        public FileVisitResult postVisitDirectory(Path at, IOException e) throws IOException {
            if (e != null && at.equals(folder)) {
                throw e;
            }
            return FileVisitResult.CONTINUE;
        }

        Scan scan() {
            List<Found> found = new ArrayList<>();
            drafts.forEach(
                    (name, stat) -> found.add(new Found(name, stat, isHeld(name), isReady(name))));
            return new Scan(found, others);
        }

        private boolean isHeld(Path name) {
            Path file = folder.resolve(name);
            return !signs.isEmpty()
                    && (has(file, ".~lock." + last(name) + "#") || has(file, "~$" + last(name)));
        }

        private boolean has(Path file, String sibling) {
            return signs.contains(file.resolveSibling(sibling).toString());
        }

        private boolean isReady(Path name) {
            return marker(name).filter(sign -> signs.contains(sign.toString())).isPresent();
        }
    }
}
