package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Resource;

/**
 * What was seen, as bits: it never denies what was put in, and takes a few others for seen. The
 * scripts that make the data put each thing in by the same five places.
 */
final class BloomFilter {

    private static final int HASHES = 5;

    private final byte[] bits;

    /**
     * @param resource whose size in bits is a power of two
     */
    BloomFilter(String resource) {
        bits = Resource.bytes(BloomFilter.class, resource);
    }

    /** Whether a thing was seen, by the sum of its characters. */
    boolean has(long sum) {
        long mixed = (sum ^ sum >>> 29) * 0x9E3779B97F4A7C15L;
        long hash = mixed ^ mixed >>> 32;
        long stride = hash >>> 32 | 1;
        for (int i = 0; i < HASHES; i++) {
            int bit = (int) (hash + i * stride) & 8 * bits.length - 1;
            if ((bits[bit >> 3] & 1 << (bit & 7)) == 0) {
                return false;
            }
        }
        return true;
    }
}
