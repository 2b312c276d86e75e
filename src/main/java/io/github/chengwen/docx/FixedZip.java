package io.github.chengwen.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites a ZIP file so that its bytes follow from its content alone (D-43). */
final class FixedZip {

    /**
     * As local time, so that no time zone shifts it. Not the first moment that a ZIP file can hold:
     * that one the JDK takes for an earlier one, and records it a second time, in the zone's terms.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedZip() {}

    /** The same entries in the same order, all of the same time. */
    static byte[] rewrite(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (ZipEntry from = in.getNextEntry(); from != null; from = in.getNextEntry()) {
                ZipEntry to = new ZipEntry(from.getName());
                to.setTimeLocal(TIME);
                out.putNextEntry(to);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }
}
