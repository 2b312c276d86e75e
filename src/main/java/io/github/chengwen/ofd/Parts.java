package io.github.chengwen.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a file by their names, in the order they are written. */
final class Parts {

    /** Of what an identifier is cut to: 32 hexadecimal digits. */
    private static final int BYTES = 16;

    /** In every file the same, and in no time zone's terms: bytes follow from the content alone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** As in a PDF: 6 would take a third longer and save less than a hundredth. */
    private static final int LEVEL = 5;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    void add(String name, byte[] content) {
        parts.put(name, content);
    }

    void addAll(Parts more) {
        parts.putAll(more.parts);
    }

    /**
     * An identifier that follows from names and contents; each counts with its length, so that no
     * two contents are taken for the same.
     */
    String fingerprint() {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        parts.forEach(
                (name, content) -> {
                    add(name.getBytes(StandardCharsets.UTF_8), digest);
                    add(content, digest);
                });
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static void add(byte[] bytes, MessageDigest digest) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    /** The file. */
    byte[] toZip() {
        int size = parts.values().stream().mapToInt(content -> content.length).sum();
        ByteArrayOutputStream out = new ByteArrayOutputStream(size / 2);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(LEVEL);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an array of bytes does not fail", e);
        }
        return out.toByteArray();
    }
}
