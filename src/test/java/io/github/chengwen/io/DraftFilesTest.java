package io.github.chengwen.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFilesTest {

    @TempDir Path folder;

    @Test
    void aFileUpToTheLimitIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "1234");

        assertThat(DraftFiles.read(file, 4)).isEqualTo("1234".getBytes(UTF_8));
    }

    @Test
    void aLargerFileIsRefusedByItsSize() throws IOException {
        Path file = folder.resolve("a.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100L << 20);
        }

        assertThatThrownBy(() -> DraftFiles.read(file, 4))
                .asInstanceOf(InstanceOfAssertFactories.type(TooLargeException.class))
                .extracting(TooLargeException::length)
                .isEqualTo(100L << 20);
    }

    @Test
    void aStreamIsRefusedOnceItHasGivenMore() {
        ByteArrayInputStream in = new ByteArrayInputStream(new byte[50]);

        assertThatThrownBy(() -> DraftFiles.read("-", in, 4)).isInstanceOf(TooLargeException.class);
        assertThat(in.available()).isEqualTo(45);
    }

    @Test
    void aMissingFileSaysSo() {
        assertThatThrownBy(() -> DraftFiles.read(folder.resolve("没有.txt"), 4))
                .isInstanceOf(NoSuchFileException.class);
    }
}
