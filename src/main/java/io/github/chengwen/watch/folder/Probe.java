package io.github.chengwen.watch.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Probe files, which only test what a disk can do. Each has a name that nobody can guess and is
 * made only where nothing has that name (O_EXCL), so that it is never written through a symbolic
 * link.
 */
public final class Probe {

    private static final String BEGINNING = ".chengwen-probe";
    private static final String ENDING = ".tmp";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<OpenOption> OPTIONS =
            Set.of(
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);

    private Probe() {}

    /** Writes so many bytes to a new file in a folder of ours and deletes it again. */
    public static void write(Path folder, int bytes) throws IOException {
        Path file = create(folder, bytes);
        Files.deleteIfExists(file);
    }

    /**
     * Renames a new file from one folder into another and deletes it again.
     *
     * @throws IOException if the file system refuses
     */
    public static void rename(Path from, Path to) throws IOException {
        Path here = create(from, 0);
        Path there = to.resolve(Inbox.last(here));
        try {
            Files.move(here, there, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(here);
            Files.deleteIfExists(there);
        }
    }

    private static Path create(Path folder, int bytes) throws IOException {
        Path file = folder.resolve(BEGINNING + Long.toHexString(RANDOM.nextLong()) + ENDING);
        SeekableByteChannel channel = Files.newByteChannel(file, OPTIONS);
        try (channel) {
            ByteBuffer buffer = ByteBuffer.allocate(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            return file;
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Deletes what a run that was killed has left of it; links and folders are not ours. */
    public static void sweep(Path folder) throws IOException {
        List<Path> left = new ArrayList<>();
        try (DirectoryStream<Path> probes =
                Files.newDirectoryStream(folder, BEGINNING + "*" + ENDING)) {
            probes.forEach(left::add);
        } catch (NoSuchFileException away) {
            return;
        }
        for (Path probe : left) {
            if (Files.isRegularFile(probe, LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(probe);
            }
        }
    }
}
