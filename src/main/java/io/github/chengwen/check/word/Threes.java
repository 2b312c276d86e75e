package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Resource;

/**
 * Which three characters were seen side by side in laws and in word lists: a Bloom filter, that
 * takes about one in a hundred others for seen. A mark counts as one character.
 */
final class Threes {

    private static final int BITS = 1 << 24;
    private static final int HASHES = 5;
    private static final char MARK = '，';

    private final byte[] bits = Resource.bytes(Threes.class, "threes.bin");

    /** How many of the three threes that hold a place were seen, with a character in this place. */
    int around(String text, int place, char c) {
        char first = at(text, place - 2);
        char second = at(text, place - 1);
        char fourth = at(text, place + 1);
        char fifth = at(text, place + 2);
        return (seen(first, second, c) ? 1 : 0)
                + (seen(second, c, fourth) ? 1 : 0)
                + (seen(c, fourth, fifth) ? 1 : 0);
    }

    private static char at(String text, int index) {
        return index >= 0 && index < text.length() && Lexicon.alike().knows(text.charAt(index))
                ? text.charAt(index)
                : MARK;
    }

    /** Whether three characters were seen side by side. */
    boolean seen(char first, char second, char third) {
        long sum =
                WordModel.step(
                        WordModel.step(WordModel.step(WordModel.start(), first), second), third);
        long mixed = (sum ^ sum >>> 29) * 0x9E3779B97F4A7C15L;
        long hash = mixed ^ mixed >>> 32;
        long stride = hash >>> 32 | 1;
        for (int i = 0; i < HASHES; i++) {
            int bit = (int) (hash + i * stride) & BITS - 1;
            if ((bits[bit >> 3] & 1 << (bit & 7)) == 0) {
                return false;
            }
        }
        return true;
    }
}
