package io.github.chengwen.io;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The drafts in a folder and the folders below it.
 *
 * @param files every draft that is not hidden, in the order of their paths
 * @param failures files and folders that could not be read
 */
public record DraftFolder(List<Path> files, Map<Path, IOException> failures) {

    public DraftFolder {
        files = List.copyOf(files);
        failures = Collections.unmodifiableMap(new LinkedHashMap<>(failures));
    }

    /**
     * Walks a folder. Symbolic links to files are followed, those to folders are not, so that there
     * are no cycles and no draft is found twice.
     *
     * @param isDraft whether a file name is that of a draft
     */
    public static DraftFolder find(Path root, Predicate<String> isDraft) throws IOException {
        Visitor visitor = new Visitor(root, isDraft);
        Files.walkFileTree(root, visitor);
        Collections.sort(visitor.files);
        return new DraftFolder(visitor.files, visitor.failures);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final List<Path> files = new ArrayList<>();
        private final Map<Path, IOException> failures = new LinkedHashMap<>();
        private final Path root;
        private final Predicate<String> isDraft;

        Visitor(Path root, Predicate<String> isDraft) {
            this.root = root;
            this.isDraft = isDraft;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(root) && isHidden(folder);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = String.valueOf(file.getFileName());
            if (isDraft.test(name) && !isHidden(file) && Files.isRegularFile(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            failures.put(file, e);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path file) {
            String name = String.valueOf(file.getFileName());
            return name.startsWith(".") || name.startsWith("~$");
        }
    }
}
