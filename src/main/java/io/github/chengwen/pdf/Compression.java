package io.github.chengwen.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * How the parts of a file are compressed, by what it takes and what it saves (src/docs/speed.md).
 */
final class Compression {

    /** For all but the fonts: 6 would take a tenth longer and save a thousandth of the file. */
    static final int LEVEL = 5;

    private Compression() {}

    /**
     * A zlib stream of a font program. Outlines hardly repeat each other: only how often a byte
     * occurs is made use of.
     */
    static byte[] ofOutlines(byte[] program) {
        Deflater deflater = new Deflater();
        try {
            deflater.setStrategy(Deflater.HUFFMAN_ONLY);
            deflater.setInput(program);
            deflater.finish();
            byte[] compressed = new byte[program.length + program.length / 100 + 100];
            int length = 0;
            while (!deflater.finished()) {
                length += deflater.deflate(compressed, length, compressed.length - length);
            }
            return Arrays.copyOf(compressed, length);
        } finally {
            deflater.end();
        }
    }
}
