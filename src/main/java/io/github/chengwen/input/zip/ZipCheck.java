package io.github.chengwen.input.zip;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks through a ZIP file before it is taken apart: whether it has its end, and whether it stays
 * small. POI limits single entries, not their sum, and opens a file that was cut off between two
 * entries.
 */
public final class ZipCheck {

    private static final int MOST_ENTRIES = 2_000;

    /** All entries together. */
    private static final long MOST_BYTES = 256L << 20;

    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private ZipCheck() {}

    /**
     * Why a file cannot be read, if so.
     *
     * @param format its name in messages
     */
    public static Optional<Refusal> refusal(byte[] bytes, String format) {
        if (!hasEnd(bytes)) {
            return Optional.of(Refusal.of(Code.DAMAGED, format, "ZIP"));
        }
        long inflated = 0;
        int entries = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inflated += read;
                    if (inflated > MOST_BYTES) {
                        return Optional.of(
                                Refusal.of(Code.BEYOND_LIMIT, (MOST_BYTES >> 20) + " MB"));
                    }
                }
                if (entries > MOST_ENTRIES) {
                    return Optional.of(Refusal.of(Code.BEYOND_LIMIT, MOST_ENTRIES + " × ZIP"));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(Refusal.of(Code.DAMAGED, format, "ZIP"));
        }
        return Optional.empty();
    }

    private static boolean hasEnd(byte[] bytes) {
        int first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
        for (int i = bytes.length - END_LENGTH; i >= first; i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }
}
