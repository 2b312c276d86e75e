package io.github.chengwen.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chengwen.font.truetype.FontData;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of a font among the resources are those of the whole file, wherever it lies. */
final class FontPagesTest {

    private static final int PAGE = 1 << 16;

    @TempDir private Path folder;
    private final byte[] font = new byte[3 * PAGE + 100];

    @BeforeEach
    void fill() {
        new Random(7).nextBytes(font);
    }

    @Test
    void anyPartOfAFile() throws IOException {
        FontPages pages = FontPages.of(file()).orElseThrow();
        FontData whole = FontData.of(font);

        assertSame(pages, whole, 0, 4);
        assertSame(pages, whole, PAGE - 1, 2);
        assertSame(pages, whole, 10, 2 * PAGE);
        assertSame(pages, whole, 3 * PAGE, 100);
        assertSame(pages, whole, font.length, 0);
        assertSame(pages, whole, 0, font.length);
    }

    @Test
    void anyPartOfAnEntryOfAJarThatIsStored() throws IOException {
        FontPages pages = FontPages.of(jar(ZipEntry.STORED)).orElseThrow();

        assertSame(pages, FontData.of(font), 2 * PAGE + 5, 70);
        assertSame(pages, FontData.of(font), 7, PAGE);
    }

    @Test
    void nothingOfAnEntryThatIsCompressedBecauseWhatLiesBeforeHasToBeReadToo() throws IOException {
        assertThat(FontPages.of(jar(ZipEntry.DEFLATED))).isEmpty();
    }

    @Test
    void nothingBeyondTheEnd() throws IOException {
        FontPages pages = FontPages.of(file()).orElseThrow();

        assertThatThrownBy(() -> pages.read(font.length - 3, 4)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> pages.read(-1, 1)).isInstanceOf(IOException.class);
    }

    private static void assertSame(FontPages pages, FontData whole, int offset, int length)
            throws IOException {
        assertThat(pages.read(offset, length).copy()).isEqualTo(whole.slice(offset, length).copy());
    }

    private URL file() throws IOException {
        return Files.write(folder.resolve("font.ttf"), font).toUri().toURL();
    }

    private URL jar(int method) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(font);
        ZipEntry entry = new ZipEntry("font.ttf");
        entry.setMethod(method);
        entry.setSize(font.length);
        entry.setCrc(sum.getValue());
        Path jar = folder.resolve("fonts.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(entry);
            out.write(font);
        }
        return new URL("jar:" + jar.toUri() + "!/font.ttf");
    }
}
