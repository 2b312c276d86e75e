package io.github.chengwen.font;

import io.github.chengwen.font.truetype.FontBytes;
import io.github.chengwen.font.truetype.FontData;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;

/**
 * A font among the program's resources, read by the page as its glyphs are wanted: a title needs
 * ten of thirty thousand. Thread-safe.
 */
final class FontPages implements FontBytes {

    private static final int PAGE = 1 << 16;

    private final URL resource;
    private final long length;
    private final Map<Integer, byte[]> pages = new ConcurrentHashMap<>();

    private FontPages(URL resource, long length) {
        this.resource = resource;
        this.length = length;
    }

    /** One where any place can be read at once, which it cannot in a jar that is compressed. */
    static Optional<FontPages> of(URL resource) throws IOException {
        long length = resource.openConnection().getContentLengthLong();
        boolean stored =
                resource.openConnection() instanceof JarURLConnection jar
                        ? jar.getJarEntry().getMethod() == ZipEntry.STORED
                        : resource.getProtocol().equals("file");
        return stored && length > 0
                ? Optional.of(new FontPages(resource, length))
                : Optional.empty();
    }

    @Override
    public FontData read(long offset, long size) throws IOException {
        if (offset < 0 || size < 0 || offset + size > length) {
            throw new EOFException(
                    "the font has " + length + " bytes, byte " + (offset + size) + " is wanted");
        }
        int first = (int) (offset / PAGE);
        int within = (int) (offset % PAGE);
        if (within + size <= PAGE) {
            return FontData.of(page(first)).slice(within, size);
        }
        byte[] joined = new byte[(int) size];
        int done = 0;
        for (int number = first; done < joined.length; number++) {
            byte[] page = page(number);
            int part = Math.min(page.length - within, joined.length - done);
            System.arraycopy(page, within, joined, done, part);
            done += part;
            within = 0;
        }
        return FontData.of(joined);
    }

    private byte[] page(int number) throws IOException {
        byte[] known = pages.get(number);
        return known == null ? load(number) : known;
    }

    private byte[] load(int number) throws IOException {
        long offset = (long) number * PAGE;
        byte[] page = new byte[(int) Math.min(PAGE, length - offset)];
        try (InputStream in = resource.openStream()) {
            in.skipNBytes(offset);
            if (in.readNBytes(page, 0, page.length) < page.length) {
                throw new EOFException(resource + " ends early");
            }
        }
        pages.put(number, page);
        return page;
    }
}
