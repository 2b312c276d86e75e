package io.github.chengwen.input.zip;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The entries of a ZIP file that were wanted; pictures and the like are never unpacked. A file that
 * was cut off has no directory, and is refused.
 *
 * @param refusal why the file cannot be read, if so
 */
public record Unzipped(Optional<Refusal> refusal, Map<String, byte[]> entries) {

    private static final int MOST_ENTRIES = 20_000;

    /** All wanted entries together; a long speech has one megabyte. */
    private static final int MOST_BYTES = 128 << 20;

    public Unzipped {
        entries = Collections.unmodifiableMap(new HashMap<>(entries));
    }

    /**
     * Unpacks a file.
     *
     * @param format its name in messages
     * @param wanted whether an entry is wanted, by its name in lower case
     */
    public static Unzipped read(byte[] bytes, String format, Predicate<String> wanted) {
        Map<String, byte[]> entries = new HashMap<>();
        int count = 0;
        int left = MOST_BYTES;
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                count++;
                if (count > MOST_ENTRIES) {
                    return refused(Code.BEYOND_LIMIT, MOST_ENTRIES + " × ZIP");
                }
                String name = normal(entry.getName());
                if (!wanted.test(name)) {
                    continue;
                }
                byte[] content = content(zip, entry, left);
                left -= content.length;
                if (left <= 0) {
                    return refused(Code.BEYOND_LIMIT, (MOST_BYTES >> 20) + " MB");
                }
                entries.putIfAbsent(name, content);
            }
        } catch (IOException | RuntimeException e) {
            return refused(Code.DAMAGED, format, "ZIP");
        }
        return new Unzipped(Optional.empty(), entries);
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry entry, int limit)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0 && out.size() <= limit; n = in.read(buffer)) {
                out.write(buffer, 0, n);
            }
        }
        return out.toByteArray();
    }

    private static Unzipped refused(Code code, String... arguments) {
        return new Unzipped(Optional.of(Refusal.of(code, arguments)), Map.of());
    }

    /** As the names of entries are compared: without regard to case, with slashes. */
    public static String normal(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    public Optional<byte[]> entry(String name) {
        return Optional.ofNullable(entries.get(normal(name)));
    }
}
