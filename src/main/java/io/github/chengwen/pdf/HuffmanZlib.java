package io.github.chengwen.pdf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * A zlib stream (RFC 1950, 1951) with Huffman codes only, without matches. It is for font programs,
 * most of a file: outlines hardly repeat each other, and the search for matches would take seven
 * times as long and save a twentieth (src/docs/speed.md).
 */
final class HuffmanZlib {

    /** Deflate with a window of 32 KB, and the rest that makes it a multiple of 31. */
    private static final int HEADER = 0x7801;

    /** Last block, with a code of its own. */
    private static final int BLOCK = 0b101;

    private static final int LITERALS = HuffmanCode.END + 1;

    /** Two codes of one bit, though there are no repetitions: no reader stumbles over these. */
    private static final int DISTANCES = 2;

    /** In the order of the standard: no runs, then the lengths 0 to 15 with four bits each. */
    private static final int[] LENGTH_CODE = {
        0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4
    };

    /** What stands before the bytes, in bits. */
    private static final int START = 3 + 14 + 3 * LENGTH_CODE.length + 4 * (LITERALS + DISTANCES);

    private static final int SUM = 4;

    private final ByteBuffer out;
    private int place;
    private long bits;
    private int count;

    private HuffmanZlib(int size) {
        out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Compresses all the bytes. */
    static byte[] of(byte[] bytes) {
        HuffmanCode code = HuffmanCode.of(bytes);
        long block = (START + code.size() + Byte.SIZE - 1) / Byte.SIZE;
        HuffmanZlib stream = new HuffmanZlib(Math.toIntExact(2 + block + SUM + Long.BYTES));
        stream.write(bytes, code.lengths(), code.codes());
        return Arrays.copyOf(stream.out.array(), stream.place);
    }

    private void write(byte[] bytes, int[] lengths, int[] codes) {
        put(HEADER >> 8, Byte.SIZE);
        put(HEADER & 0xFF, Byte.SIZE);
        writeCode(lengths);
        writeAll(bytes, lengths, codes);
        put(codes[HuffmanCode.END], lengths[HuffmanCode.END]);
        put(0, (Byte.SIZE - count) % Byte.SIZE);
        Adler32 sum = new Adler32();
        sum.update(bytes);
        put(Integer.reverseBytes((int) sum.getValue()) & 0xFFFFFFFFL, Integer.SIZE);
    }

    /**
     * Three codes at a time, for speed: with the bits left over from before they fit into a {@code
     * long}.
     */
    private void writeAll(byte[] bytes, int[] lengths, int[] codes) {
        int whole = bytes.length - bytes.length % 3;
        for (int i = 0; i < whole; i += 3) {
            int first = bytes[i] & 0xFF;
            int second = bytes[i + 1] & 0xFF;
            int third = bytes[i + 2] & 0xFF;
            int two = lengths[first] + lengths[second];
            long together =
                    codes[first]
                            | (long) codes[second] << lengths[first]
                            | (long) codes[third] << two;
            put(together, two + lengths[third]);
        }
        for (int i = whole; i < bytes.length; i++) {
            put(codes[bytes[i] & 0xFF], lengths[bytes[i] & 0xFF]);
        }
    }

    private void writeCode(int[] lengths) {
        put(BLOCK, 3);
        put(LITERALS - 257, 5);
        put(DISTANCES - 1, 5);
        put(LENGTH_CODE.length - 4, 4);
        for (int length : LENGTH_CODE) {
            put(length, 3);
        }
        for (int length : lengths) {
            putLength(length);
        }
        for (int i = 0; i < DISTANCES; i++) {
            putLength(1);
        }
    }

    /** Four bits, the highest first. */
    private void putLength(int length) {
        put(Integer.reverse(length) >>> 28, 4);
    }

    /** Writes all whole bytes, and behind them what will be written over. */
    private void put(long value, int length) {
        bits |= value << count;
        count += length;
        out.putLong(place, bits);
        place += count / Byte.SIZE;
        bits >>>= count - count % Byte.SIZE;
        count %= Byte.SIZE;
    }
}
