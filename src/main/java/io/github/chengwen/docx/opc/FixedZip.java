package io.github.chengwen.docx.opc;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A ZIP file whose bytes follow from its content alone (D-43), as POI writes one: POI itself stamps
 * every entry with the time of day.
 */
final class FixedZip extends ZipArchiveOutputStream {

    /**
     * As local time, so that no time zone shifts it. Not the first moment that a ZIP file can hold:
     * that one the JDK takes for an earlier one, and records it a second time, in the zone's terms.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    FixedZip(OutputStream out) {
        super(out);
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        ZipEntry fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(TIME);
        zip.putNextEntry(fixed);
    }

    @Override
    public void write(byte[] content, int offset, int length) throws IOException {
        zip.write(content, offset, length);
    }

    @Override
    public void closeArchiveEntry() throws IOException {
        zip.closeEntry();
    }

    @Override
    public void finish() throws IOException {
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        super.close();
        zip.close();
    }
}
