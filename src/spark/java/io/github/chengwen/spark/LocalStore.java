package io.github.chengwen.spark;

import io.github.chengwen.input.Drafts;
import io.github.chengwen.io.DraftFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A folder of this machine; Hadoop would start a process for each file. */
record LocalStore(Path root) implements Store {

    private static final String TEMPORARY = ".chengwen-new-";

    @Override
    public List<Draft> drafts() throws IOException {
        DraftFolder found = DraftFolder.find(root, Drafts::isDraft);
        for (IOException failure : found.failures().values()) {
            throw failure;
        }
        List<Draft> drafts = new ArrayList<>();
        for (Path file : found.files()) {
            String place = root.relativize(file).toString().replace('\\', '/');
            drafts.add(new Draft(place, Files.size(file)));
        }
        return drafts;
    }

    @Override
    public Optional<byte[]> find(String place, long limit) throws IOException {
        Path file = root.resolve(place);
        try {
            if (Files.size(file) > limit) {
                throw new IOException("longer than " + limit + " bytes");
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    @Override
    public void put(String place, byte[] bytes) throws IOException {
        Path file = root.resolve(place);
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path temporary = folder.resolve(TEMPORARY + UUID.randomUUID());
        try {
            try (FileChannel channel =
                    FileChannel.open(
                            temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public void delete(String place) throws IOException {
        Files.deleteIfExists(root.resolve(place));
    }

    /** Deletes what a killed executor has left half written; nobody may be writing. */
    void sweep() throws IOException {
        if (Files.isDirectory(root)) {
            List<Path> left;
            try (var files = Files.walk(root)) {
                left = files.filter(LocalStore::isTemporary).toList();
            }
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isTemporary(Path file) {
        return String.valueOf(file.getFileName()).startsWith(TEMPORARY);
    }
}
