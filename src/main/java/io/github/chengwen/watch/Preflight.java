package io.github.chengwen.watch;

import io.github.chengwen.diag.Message;
import io.github.chengwen.watch.StartException.Kind;
import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.folder.Probe;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks at the start whether a folder can be served. */
final class Preflight {

    private static final Set<String> NETWORK =
            Set.of("nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "smb3", "9p", "afs", "ncpfs");

    private static final int MOST_NEIGHBOURS = 3;

    private Preflight() {}

    /** Refuses a locale in which Java cannot name Chinese files. */
    static void checkLocale() throws StartException {
        if (!canName("讲话稿")) {
            throw refused(Phrase.BAD_LOCALE.with());
        }
    }

    private static boolean canName(String name) {
        try {
            return Path.of(name).getNameCount() == 1;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Makes the folders that are missing on the first start. Later a missing inbox is a drive that
     * is not mounted, and is waited for.
     *
     * @param asked whether a folder may be served for the first time that has no inbox; else it is
     *     taken for a slip of the keyboard
     */
    static void makeFolders(Folders folders, boolean asked) throws IOException, StartException {
        boolean first = Files.notExists(folders.state());
        boolean taken = Files.exists(folders.root()) && !Files.isDirectory(folders.root());
        if (first && !asked && !taken && !Files.isDirectory(folders.inbox())) {
            throw refused(noRoot(folders.root()));
        }
        for (Path folder : folders.all()) {
            if (first || !folder.equals(folders.inbox())) {
                Files.createDirectories(folder);
            }
        }
        if (first) {
            Files.createDirectory(folders.state());
        } else if (!Files.isDirectory(folders.state(), LinkOption.NOFOLLOW_LINKS)) {
            throw refused(Phrase.NOT_A_FOLDER.with(folders.state()));
        }
        if (hasPermissions(folders.state())) {
            Files.setPosixFilePermissions(
                    folders.state(), PosixFilePermissions.fromString("rwx------"));
        }
        Files.createDirectories(folders.work());
        Files.createDirectories(folders.quarantine());
    }

    private static Message noRoot(Path root) {
        Phrase what = Files.isDirectory(root) ? Phrase.NOT_A_ROOT : Phrase.NO_SUCH_ROOT;
        List<String> neighbours = neighbours(root);
        return neighbours.isEmpty()
                ? what.with(root)
                : Phrase.NEIGHBOUR.with(what.with(root), String.join("  ", neighbours));
    }

    /** Folders that are served already, where the one that was meant may be among them. */
    private static List<String> neighbours(Path root) {
        Path parent = root.getParent();
        if (parent == null) {
            return List.of();
        }
        try (Stream<Path> siblings = Files.list(parent)) {
            return Stream.concat(Stream.of(parent), siblings.sorted())
                    .filter(place -> Files.isDirectory(new Folders(place).inbox()))
                    .filter(place -> Files.isDirectory(new Folders(place).state()))
                    .limit(MOST_NEIGHBOURS)
                    .map(Path::toString)
                    .toList();
        } catch (IOException | UncheckedIOException unknown) {
            return List.of();
        }
    }

    /**
     * Refuses folders that overlap with each other or with the files the program runs from.
     *
     * @param reserved places of the program: its jar, the style file, the working directory
     */
    static void checkPlaces(Folders folders, List<Path> reserved)
            throws IOException, StartException {
        if (Files.isSymbolicLink(folders.inbox())) {
            throw refused(Phrase.INBOX_IS_LINK.with(folders.inbox()));
        }
        List<Path> ours = new ArrayList<>(folders.all());
        ours.add(folders.state());
        for (Path one : ours) {
            if (Files.notExists(one)) {
                continue;
            }
            Path real = one.toRealPath();
            for (Path other : ours) {
                if (!one.equals(other)
                        && Files.exists(other)
                        && other.toRealPath().startsWith(real)) {
                    throw refused(Phrase.OVERLAPS.with(one, other));
                }
            }
            for (Path place : reserved) {
                if (Files.exists(place) && place.toRealPath().startsWith(real)) {
                    throw refused(Phrase.HOLDS_PROGRAM.with(one, place));
                }
            }
        }
    }

    /** Refuses to make outputs ready behind a link that somebody has put into the outbox. */
    static void checkStaging(Path staging) throws StartException {
        if (Files.isSymbolicLink(staging)) {
            throw refused(Phrase.STAGING_IS_LINK.with(staging));
        }
    }

    /** Refuses folders between which files cannot be renamed in one step. */
    static void checkFileSystem(Folders folders, boolean leave) throws IOException, StartException {
        for (Path folder : List.of(folders.inbox(), folders.done(), folders.failed())) {
            boolean used = Files.isDirectory(folder) && !(leave && folder.equals(folders.inbox()));
            if (used && !canRename(folders.work(), folder)) {
                throw refused(Phrase.OTHER_FILE_SYSTEM.with(folder));
            }
        }
    }

    /** Whether a file can be renamed from one folder into another. */
    static boolean canRename(Path from, Path to) throws IOException {
        try {
            Probe.rename(from, to);
            return true;
        } catch (AtomicMoveNotSupportedException e) {
            return false;
        } catch (FileSystemException e) {
            // A matter of permissions, which may change, and not of the file system.
            return !String.valueOf(e.getReason()).toLowerCase(Locale.ROOT).contains("cross-device");
        }
    }

    /** Whether the folder is on a network drive, where events and locks cannot be relied on. */
    static boolean isShared(Path folder) {
        String type = store(folder).map(FileStore::type).orElse("").toLowerCase(Locale.ROOT);
        return NETWORK.contains(type) || type.contains("sshfs");
    }

    private static boolean hasPermissions(Path folder) {
        return store(folder)
                .map(store -> store.supportsFileAttributeView("posix"))
                .orElseGet(
                        () ->
                                folder.getFileSystem()
                                        .supportedFileAttributeViews()
                                        .contains("posix"));
    }

    /** Java finds none where the root of the system is not mounted, as in a plain chroot. */
    private static Optional<FileStore> store(Path folder) {
        try {
            return Optional.of(Files.getFileStore(folder));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private static StartException refused(Message reason) {
        return new StartException(Kind.CONFIGURATION, reason);
    }
}
