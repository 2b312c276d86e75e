package io.github.chengwen.check.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;

/**
 * A data file beside a class, read from its start to its end. It is read in pieces of 8 KB: more at
 * once Java copies twice, which for the four megabytes of the word statistics takes 5 ms more.
 */
public final class DataFile implements Closeable {

    private static final int PIECE = 1 << 13;

    private final InputStream in;
    private final String name;
    private final byte[] piece = new byte[PIECE];

    private DataFile(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    /** Opens a file; a name that there is none of is a mistake of the program. */
    public static DataFile open(Class<?> beside, String name) {
        return new DataFile(
                Objects.requireNonNull(beside.getResourceAsStream(name), name), name);
    }

    /** The next numbers of four bytes, the highest first. */
    public int[] ints(int count) throws IOException {
        int[] all = new int[count];
        for (int i = 0; i < count; i += PIECE / Integer.BYTES) {
            int some = Math.min(PIECE / Integer.BYTES, count - i);
            next(some * Integer.BYTES).asIntBuffer().get(all, i, some);
        }
        return all;
    }

    /** The next numbers of eight bytes, the lowest first. */
    public long[] longs(int count) throws IOException {
        long[] all = new long[count];
        for (int i = 0; i < count; i += PIECE / Long.BYTES) {
            int some = Math.min(PIECE / Long.BYTES, count - i);
            next(some * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(all, i, some);
        }
        return all;
    }

    /** All bytes that are left. */
    byte[] rest() throws IOException {
        byte[] all = new byte[in.available()];
        int size = 0;
        while (true) {
            int read = in.read(piece);
            if (read < 0) {
                return size == all.length ? all : Arrays.copyOf(all, size);
            }
            if (size + read > all.length) {
                all = Arrays.copyOf(all, 2 * (size + read));
            }
            System.arraycopy(piece, 0, all, size, read);
            size += read;
        }
    }

    private ByteBuffer next(int size) throws IOException {
        if (in.readNBytes(piece, 0, size) < size) {
            throw new IOException(name + " is too short");
        }
        return ByteBuffer.wrap(piece, 0, size);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
