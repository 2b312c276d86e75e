package io.github.chengwen.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The files in a folder and below, while a service may be at work there. */
final class Tree {

    private Tree() {}

    /** All files but folders, in order; none where there is no such folder. */
    static List<Path> files(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        found.add(file);
                        return FileVisitResult.CONTINUE;
                    }

                    /** What was listed a moment ago may be gone: {@link Files#walk} throws then. */
                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException problem)
                            throws IOException {
                        if (problem instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw problem;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path file, IOException problem)
                            throws IOException {
                        return problem == null
                                ? FileVisitResult.CONTINUE
                                : visitFileFailed(file, problem);
                    }
                });
        return found.stream().sorted().toList();
    }
}
