package io.github.chengwen.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Publishes finished files: each appears whole or not at all, and files that belong together appear
 * together as far as a file system allows.
 *
 * <p>Every file is first written and fsynced under a temporary name in its target folder, and then
 * gets its name ({@link Placement}).
 */
public final class Publisher {

    private final Disk disk;
    private final Existing existing;
    private final Placement placement;

    /** A publisher on this machine's disk. */
    public Publisher(Existing existing) {
        this(new RealDisk(), existing);
    }

    Publisher(Disk disk, Existing existing) {
        this.disk = disk;
        this.existing = existing;
        this.placement = new Placement(disk, () -> {});
    }

    /** Publishes files that belong together and have no earlier edition. */
    public void publish(List<NewFile> files) throws IOException {
        publish(files, Set.of());
    }

    /**
     * Publishes files that belong together and creates their folders. A target that has the same
     * content already is left as it is.
     *
     * @param earlier files of an earlier edition, which are replaced in any case; those that have
     *     no successor are deleted
     * @throws FileAlreadyExistsException if a target exists; nothing is published then
     * @throws IOException if the disk fails; with {@link Existing#KEEP} what this call has
     *     published is removed again, as far as the disk lets it
     */
    public void publish(List<NewFile> files, Set<Path> earlier) throws IOException {
        List<NewFile> missing = new ArrayList<>();
        for (NewFile file : files) {
            if (!isThere(file, earlier)) {
                missing.add(file);
            }
        }
        List<Staged> staged = new ArrayList<>();
        List<Path> published = new ArrayList<>();
        try {
            for (NewFile file : missing) {
                staged.add(stage(file));
            }
            for (Staged file : staged) {
                boolean replaces = replaces(file.target(), earlier);
                publish(file, replaces);
                if (!replaces) {
                    published.add(file.target());
                }
            }
        } catch (IOException | RuntimeException | Error e) {
            deleteAll(staged.stream().map(Staged::temporary).toList(), e);
            deleteAll(published, e);
            throw e;
        }
        for (Staged file : staged) {
            disk.delete(file.temporary());
        }
        Set<Path> changed = new LinkedHashSet<>();
        missing.forEach(file -> changed.add(folder(file.target())));
        Set<Path> successors = files.stream().map(NewFile::target).collect(Collectors.toSet());
        for (Path file : earlier) {
            if (!successors.contains(file)) {
                disk.delete(file);
                changed.add(folder(file));
            }
        }
        for (Path folder : changed) {
            disk.syncFolder(folder);
        }
    }

    private boolean replaces(Path target, Set<Path> earlier) {
        return existing == Existing.REPLACE || earlier.contains(target);
    }

    private boolean isThere(NewFile file, Set<Path> earlier) throws IOException {
        if (!Files.exists(file.target(), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (Files.isRegularFile(file.target())) {
            byte[] bytes = file.bytes().get();
            if (Files.size(file.target()) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file.target()), bytes)) {
                return true;
            }
        }
        if (!replaces(file.target(), earlier) || Files.isDirectory(file.target())) {
            throw new FileAlreadyExistsException(file.target().toString());
        }
        return false;
    }

    private Staged stage(NewFile file) throws IOException {
        makeFolder(folder(file.target()));
        byte[] bytes = file.bytes().get();
        for (int number = 0; ; number++) {
            Path temporary = temporary(file.target(), number);
            try {
                disk.write(temporary, bytes);
                return new Staged(temporary, file.target());
            } catch (IOException e) {
                // The temporary file of a process that was killed or still runs: try the next
                // number.
                if (!(e instanceof FileAlreadyExistsException)) {
                    deleteAll(List.of(temporary), e);
                    throw named(file.target(), e);
                }
            }
        }
    }

    /** The same exception with the target's name instead of the temporary one. */
    private static IOException named(Path target, IOException e) {
        FileSystemException named = describing(e, target.toString());
        named.initCause(e);
        return named;
    }

    private static FileSystemException describing(IOException e, String target) {
        if (e instanceof AccessDeniedException) {
            return new AccessDeniedException(target);
        }
        return e instanceof NoSuchFileException
                ? new NoSuchFileException(target)
                : new FileSystemException(target, null, reason(e));
    }

    private static @Nullable String reason(IOException e) {
        return e instanceof FileSystemException problem ? problem.getReason() : e.getMessage();
    }

    private static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            // Not reported as a taken target: a parent is a file, so no other name would do.
            throw (IOException) new NotDirectoryException(e.getFile()).initCause(e);
        }
    }

    private void publish(Staged file, boolean replaces) throws IOException {
        boolean placed;
        try {
            if (replaces) {
                disk.move(file.temporary(), file.target());
                return;
            }
            placed = placement.place(file.temporary(), file.target());
        } catch (FileSystemException e) {
            throw named(file.target(), e);
        }
        if (!placed) {
            throw new FileAlreadyExistsException(file.target().toString());
        }
    }

    private void deleteAll(List<Path> files, Throwable cause) {
        for (Path file : files) {
            try {
                disk.delete(file);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private static Path temporary(Path target, int number) {
        return folder(target)
                .resolve(".chengwen-" + ProcessHandle.current().pid() + "-" + number + ".tmp");
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("not a file: " + file);
        }
        return parent;
    }

    private record Staged(Path temporary, Path target) {}
}
