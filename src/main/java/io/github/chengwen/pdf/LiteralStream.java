package io.github.chengwen.pdf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Adler32;

/**
 * A zlib stream (RFC 1950, 1951) that makes use only of how often a byte occurs. It is for font
 * programs, most of a file: outlines hardly repeat each other, and to look for repetitions would
 * take ten times as long and save a twentieth (src/docs/speed.md).
 */
final class LiteralStream {

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
    private long bits;
    private int count;

    private LiteralStream(int size) {
        out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Compresses all the bytes. */
    static byte[] of(byte[] bytes) {
        HuffmanCode code = HuffmanCode.of(bytes);
        long block = (START + code.size() + Byte.SIZE - 1) / Byte.SIZE;
        LiteralStream stream = new LiteralStream(Math.toIntExact(2 + block + SUM));
        stream.write(bytes, code.lengths(), code.codes());
        return stream.out.array();
    }

    private void write(byte[] bytes, int[] lengths, int[] codes) {
        out.put((byte) (HEADER >> 8)).put((byte) HEADER);
        writeCode(lengths);
        for (byte b : bytes) {
            int symbol = b & 0xFF;
            put(codes[symbol], lengths[symbol]);
        }
        put(codes[HuffmanCode.END], lengths[HuffmanCode.END]);
        put(0, (Integer.SIZE - count) % Byte.SIZE);
        while (count > 0) {
            out.put((byte) bits);
            bits >>>= Byte.SIZE;
            count -= Byte.SIZE;
        }
        Adler32 sum = new Adler32();
        sum.update(bytes);
        out.order(ByteOrder.BIG_ENDIAN).putInt((int) sum.getValue());
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

    private void put(int value, int length) {
        bits |= (long) value << count;
        count += length;
        if (count >= Integer.SIZE) {
            out.putInt((int) bits);
            bits >>>= Integer.SIZE;
            count -= Integer.SIZE;
        }
    }
}
