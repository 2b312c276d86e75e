package io.github.chengwen.watch;

import io.github.chengwen.watch.StartException.Kind;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks whether a folder can be served at all, before the first draft is touched. */
final class Preflight {

    private static final Set<String> NETWORK =
            Set.of("nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "smb3", "9p", "afs", "ncpfs");

    private Preflight() {}

    /** Refuses a locale in which Java cannot name Chinese files. */
    static void checkLocale() throws StartException {
        if (!canName("讲话稿")) {
            throw new StartException(
                    Kind.CONFIGURATION,
                    "当前语言环境（locale）不能表示中文文件名，请设 LC_ALL=C.UTF-8",
                    "the locale cannot express Chinese file names; set LC_ALL=C.UTF-8");
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
     */
    static void makeFolders(Folders folders) throws IOException, StartException {
        boolean first = Files.notExists(folders.state());
        for (Path folder : folders.all()) {
            if (first || !folder.equals(folders.inbox())) {
                Files.createDirectories(folder);
            }
        }
        if (first) {
            Files.createDirectory(folders.state());
        } else if (!Files.isDirectory(folders.state(), LinkOption.NOFOLLOW_LINKS)) {
            throw refused(folders.state(), "不是文件夹", "is not a folder");
        }
        if (hasPermissions(folders.state())) {
            Files.setPosixFilePermissions(
                    folders.state(), PosixFilePermissions.fromString("rwx------"));
        }
        Files.createDirectories(folders.work());
        Files.createDirectories(folders.quarantine());
    }

    /**
     * Refuses folders that overlap with each other or with the files the program runs from.
     *
     * @param reserved places of the program: its jar, the style file, the working directory
     */
    static void checkPlaces(Folders folders, List<Path> reserved)
            throws IOException, StartException {
        if (Files.isSymbolicLink(folders.inbox())) {
            throw refused(
                    folders.inbox(),
                    "是符号链接，草稿不经过链接读取；请用真正的文件夹或挂载",
                    "is a symbolic link, and nothing is read through one; use a folder or a mount");
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
                    throw refused(one, "与 " + other + " 重叠", "overlaps " + other);
                }
            }
            for (Path place : reserved) {
                if (Files.exists(place) && place.toRealPath().startsWith(real)) {
                    throw refused(one, "里面有程序要用的 " + place, "holds " + place);
                }
            }
        }
    }

    /** Refuses to make outputs ready behind a link that somebody has put into the outbox. */
    static void checkStaging(Path staging) throws StartException {
        if (Files.isSymbolicLink(staging)) {
            throw refused(staging, "是符号链接，请删掉", "is a symbolic link; please delete it");
        }
    }

    /** Refuses folders between which files cannot be renamed in one step. */
    static void checkFileSystem(Folders folders, boolean leave) throws IOException, StartException {
        for (Path folder : List.of(folders.inbox(), folders.done(), folders.failed())) {
            boolean used = Files.isDirectory(folder) && !(leave && folder.equals(folders.inbox()));
            if (used && !canRename(folders.work(), folder)) {
                throw refused(
                        folder, "与其他文件夹不在同一个文件系统上", "is on another file system than the rest");
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
            // Not permitted now, perhaps later: that is no matter of file systems.
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

    private static StartException refused(Path folder, String chinese, String english) {
        return new StartException(
                Kind.CONFIGURATION, folder + " " + chinese, folder + " " + english);
    }
}
