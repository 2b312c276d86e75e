package io.github.chengwen.font;

import io.github.chengwen.font.truetype.FontBytes;
import io.github.chengwen.font.truetype.FontData;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A font file of which only the requested ranges are read. */
final class FontFile implements FontBytes, AutoCloseable {
    private static final int MAX_TABLE = 4 << 20;

    private final FileChannel channel;

    private FontFile(FileChannel channel) {
        this.channel = channel;
    }

    static FontFile open(Path path) throws IOException {
        return new FontFile(FileChannel.open(path, StandardOpenOption.READ));
    }

    @Override
    public FontData read(long offset, long length) throws IOException {
        if (length > MAX_TABLE || offset + length > channel.size()) {
            throw new IOException(
                    "a table of " + length + " bytes at " + offset + " does not fit into the file");
        }
        ByteBuffer buffer = ByteBuffer.allocate((int) length);
        while (buffer.hasRemaining() && channel.read(buffer, offset + buffer.position()) >= 0) {
            // A read may return fewer bytes than requested.
        }
        return FontData.of(buffer.array()).slice(0, buffer.position());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
