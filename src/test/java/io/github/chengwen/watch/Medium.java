package io.github.chengwen.watch;

import io.github.chengwen.io.Disk;
import io.github.chengwen.watch.folder.Inbox;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * A disk that counts what it is asked for, can stop the machine or refuse at any point, and knows
 * what was not yet on the medium when the machine stopped. Its files are real ones, but nothing
 * waits for a real medium.
 */
final class Medium implements Disk {

    /** What becomes of changes that nobody waited for. */
    enum Reboot {
        /** They are as if they had never been. */
        LOST,
        /** Names have changed, but only half of the data is there. */
        CUT,
        /** Names have changed, but none of the data is there. */
        EMPTY,
        /** All are there, as after {@code kill -9}. */
        KEPT,
        /** Every other name has changed. */
        MIXED
    }

    private final Path backups;
    private final Deque<Change> changes = new ArrayDeque<>();
    private int operations;
    private int stopAt = Integer.MAX_VALUE;
    private int refuseAt = Integer.MAX_VALUE;
    private String refusal = "";
    private Optional<Path> refused = Optional.empty();
    private String refusedName = "none";
    private int asked;
    private boolean links = true;
    private boolean syncs = true;
    private boolean stopped;

    /**
     * A disk without faults.
     *
     * @param backups a folder of its own, on the same file system
     */
    Medium(Path backups) throws IOException {
        this.backups = Files.createDirectories(backups);
    }

    /** Stops the machine instead of the operation with this number. */
    Medium stoppingAt(int operation) {
        stopAt = operation;
        return this;
    }

    /** Refuses the operation with this number, once. */
    Medium refusingAt(int operation, String reason) {
        refuseAt = operation;
        refusal = reason;
        return this;
    }

    Medium withoutLinks() {
        links = false;
        return this;
    }

    /** Says that it cannot tell when names are on the medium. */
    Medium withoutFolderSync() {
        syncs = false;
        return this;
    }

    /** Refuses every operation on files in a folder. */
    Medium refusingIn(Path folder) {
        refused = Optional.of(folder);
        return this;
    }

    /** Refuses every third operation on files whose names begin so, ten times. */
    Medium refusingOften(String beginning) {
        refusedName = beginning;
        return this;
    }

    int operations() {
        return operations;
    }

    boolean hasStopped() {
        return stopped;
    }

    /** A change that may still be lost. */
    private record Change(Set<Path> folders, Undo undo, Undo cut) {

        /** Names change in folders. */
        boolean isOfData() {
            return folders.isEmpty();
        }
    }

    private interface Undo {
        void run() throws IOException;
    }

    private static void nothing() {}

    private void step(Path file) throws IOException {
        operations++;
        if (stopped || operations >= stopAt) {
            stopped = true;
            throw new PowerCut();
        }
        if (refused.filter(folder -> file.startsWith(folder)).isPresent()) {
            throw new AccessDeniedException(file.toString());
        }
        if (Inbox.last(file).startsWith(refusedName) && ++asked % 3 == 0 && asked <= 30) {
            throw new FileSystemException(file.toString(), null, "Input/output error");
        }
        if (operations == refuseAt) {
            throw new FileSystemException(file.toString(), null, refusal);
        }
    }

    /** What is there when the machine is on again. */
    void reboot(Reboot mode) throws IOException {
        int number = 0;
        while (!changes.isEmpty()) {
            Change change = changes.removeLast();
            number++;
            switch (mode) {
                case LOST -> change.undo().run();
                case CUT -> change.cut().run();
                case EMPTY -> (change.isOfData() ? change.undo() : change.cut()).run();
                case KEPT -> {}
                case MIXED -> (number % 2 == 0 ? change.undo() : change.cut()).run();
            }
        }
    }

    private void remember(Undo undo, Path... names) {
        remember(undo, Medium::nothing, names);
    }

    private void remember(Undo undo, Undo cut, Path... names) {
        Set<Path> folders =
                Set.copyOf(Arrays.stream(names).map(Path::getParent).distinct().toList());
        changes.addLast(new Change(folders, undo, cut));
    }

    private Path backup(Path file) throws IOException {
        Path backup = backups.resolve(String.valueOf(operations));
        try {
            Files.createLink(backup, file);
        } catch (FileSystemException elsewhere) {
            Files.copy(file, backup);
        }
        return backup;
    }

    /** Another file may have taken the name, and be there to stay. */
    private static boolean isFree(Path file) {
        return Files.isDirectory(file.resolveSibling("."))
                && !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step(folder);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.resolveSibling(".").normalize());
            Files.createDirectory(folder);
            remember(() -> deleteIfEmpty(folder), folder);
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return; // It was deleted, and that has come to the medium.
        }
        try (var entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        step(file);
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
        remember(() -> Files.deleteIfExists(file), file);
        Change data = unsynced(file, 0, bytes);
        changes.addLast(data);
        step(file);
        changes.remove(data);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        step(file);
        byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        if (!Files.exists(file)) {
            remember(() -> Files.deleteIfExists(file), file);
        }
        Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Change data = unsynced(file, before.length, bytes);
        changes.addLast(data);
        step(file);
        changes.remove(data);
    }

    private static Change unsynced(Path file, int from, byte[] bytes) {
        return new Change(
                Set.of(),
                () -> truncate(file, from),
                () -> truncate(file, from + bytes.length / 2));
    }

    private static void truncate(Path file, int length) throws IOException {
        if (Files.exists(file)) {
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
        }
    }

    @Override
    public void link(Path name, Path file) throws IOException {
        step(name);
        if (!links) {
            throw new UnsupportedOperationException();
        }
        Files.createLink(name, file);
        remember(() -> Files.deleteIfExists(name), name);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step(to);
        Path replaced =
                Files.exists(to, LinkOption.NOFOLLOW_LINKS) ? backup(to) : backups.resolve("none");
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        remember(
                () -> {
                    if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                        Files.move(to, from, StandardCopyOption.ATOMIC_MOVE);
                    }
                    if (Files.exists(replaced) && isFree(to)) {
                        Files.createLink(to, replaced);
                    }
                },
                from,
                to);
    }

    @Override
    public void delete(Path file) throws IOException {
        step(file);
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(file);
            remember(() -> Files.createDirectories(file), file);
        } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Path backup = backup(file);
            Files.delete(file);
            remember(
                    () -> {
                        if (isFree(file)) {
                            Files.createLink(file, backup);
                        }
                    },
                    file);
        }
    }

    @Override
    public boolean syncFolder(Path folder) throws IOException {
        step(folder);
        changes.removeIf(change -> change.folders().contains(folder));
        return syncs;
    }
}
