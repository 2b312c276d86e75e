package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Resource;
import io.github.chengwen.check.text.Search;
import java.util.BitSet;

/** The word data, loaded at the first text that has any use for it. */
final class Lexicon {

    private Lexicon() {}

    /** Characters that count, or join words, beside anything. */
    private static final BitSet ANYWHERE =
            Search.set("一二三四五六七八九十百千万亿两几第每各这那不在有了说的地得上下里内外中既也又都就才再还更并而且或与和及个是为以将被把对");

    private static final class Loaded {
        private static final SeenWords SEEN = new SeenWords();
        private static final Confusable ALIKE = new Confusable();
        private static final WordModel MODEL = new WordModel();
        private static final OfficialPairs OFFICIAL = new OfficialPairs();
        private static final WordModel.Neighbours BEFORE =
                new WordModel.Neighbours(MODEL, ALIKE.common(), false);
        private static final WordModel.Neighbours BEHIND =
                new WordModel.Neighbours(MODEL, ALIKE.common(), true);
        private static final Threes THREES = new Threes();
        private static final Fours FOURS = new Fours();
        private static final Idioms IDIOMS = new Idioms();
        private static final BitSet SINGLE = Search.set(Resource.text(Lexicon.class, "single.txt"));
    }

    /** Whether a character is often a word by itself. */
    static boolean isSingle(char c) {
        return Loaded.SINGLE.get(c);
    }

    /** Whether a character counts, or joins words, beside anything. */
    static boolean standsAnywhere(char c) {
        return ANYWHERE.get(c);
    }

    static SeenWords seen() {
        return Loaded.SEEN;
    }

    /** The characters that stand before one. */
    static WordModel.Neighbours before() {
        return Loaded.BEFORE;
    }

    /** The characters that stand behind one. */
    static WordModel.Neighbours behind() {
        return Loaded.BEHIND;
    }

    static WordModel model() {
        return Loaded.MODEL;
    }

    static Confusable alike() {
        return Loaded.ALIKE;
    }

    static OfficialPairs official() {
        return Loaded.OFFICIAL;
    }

    static Threes threes() {
        return Loaded.THREES;
    }

    static Fours fours() {
        return Loaded.FOURS;
    }

    static Idioms idioms() {
        return Loaded.IDIOMS;
    }

    /**
     * What was seen, as bits: it never denies what was put in, and takes a few others for seen. The
     * scripts that make the data put each thing in by the same five places.
     */
    static final class BloomFilter {

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
            long hash = hash(sum);
            for (int i = 0; i < HASHES; i++) {
                if (bit(hash, i) == 0) {
                    return false;
                }
            }
            return true;
        }

        private static long hash(long sum) {
            long mixed = (sum ^ sum >>> 29) * 0x9E3779B97F4A7C15L;
            return mixed ^ mixed >>> 32;
        }

        /** One of the bits of a thing. */
        private int bit(long hash, int number) {
            long stride = hash >>> 32 | 1;
            int bit = (int) (hash + number * stride) & 8 * bits.length - 1;
            return bits[bit >> 3] >> (bit & 7) & 1;
        }

        /**
         * Leaves of some things those that were seen, in order, and gives their number. All are
         * asked for their first bit, then those that are left for the next, without a branch: each
         * bit waits for memory, and waits can overlap.
         *
         * @param sums of their characters, which are not kept
         */
        int keep(char[] things, long[] sums, int count) {
            int left = count;
            for (int i = 0; i < count; i++) {
                sums[i] = hash(sums[i]);
            }
            for (int number = 0; number < HASHES; number++) {
                int kept = 0;
                for (int i = 0; i < left; i++) {
                    char thing = things[i];
                    long hash = sums[i];
                    things[kept] = thing;
                    sums[kept] = hash;
                    kept += bit(hash, number);
                }
                left = kept;
            }
            return left;
        }
    }

    /**
     * Which three characters were seen side by side in laws, documents of state organs and word
     * lists: a Bloom filter, that takes about one in two hundred others for seen. A mark counts as
     * one character.
     */
    static final class Threes {

        private final BloomFilter seen = new BloomFilter("threes.bin");

        /**
         * How many of the three threes that hold a place were seen, with a character in this place.
         */
        int around(String text, int place, char c) {
            char first = OfficialPairs.at(text, place - 2);
            char second = OfficialPairs.at(text, place - 1);
            char fourth = OfficialPairs.at(text, place + 1);
            char fifth = OfficialPairs.at(text, place + 2);
            return (seen(first, second, c) ? 1 : 0)
                    + (seen(second, c, fourth) ? 1 : 0)
                    + (seen(c, fourth, fifth) ? 1 : 0);
        }

        /**
         * Leaves of some characters those that were seen between two others, in order, and gives
         * their number.
         */
        int keepSeen(char first, char[] between, int count, char third) {
            long[] sums = new long[count];
            long one = WordModel.step(WordModel.start(), first);
            for (int i = 0; i < count; i++) {
                sums[i] = WordModel.step(WordModel.step(one, between[i]), third);
            }
            return seen.keep(between, sums, count);
        }

        /** Whether three characters were seen side by side. */
        boolean seen(char first, char second, char third) {
            long two = WordModel.step(WordModel.step(WordModel.start(), first), second);
            return seen.has(WordModel.step(two, third));
        }
    }

    /**
     * Which four characters were seen side by side in laws and reports of governments, three times
     * in the former or once in the latter: a Bloom filter, that takes about one in three hundred
     * others for seen. A mark at either end counts as one character.
     */
    static final class Fours {

        private static final int LENGTH = 4;

        private final BloomFilter seen = new BloomFilter("fours.bin");

        /**
         * How many of the four fours that hold a place were seen, with a character in this place.
         */
        int around(String text, int place, char c) {
            int count = 0;
            for (int from = place - LENGTH + 1; from <= place; from++) {
                long sum = WordModel.start();
                for (int i = from; i < from + LENGTH; i++) {
                    sum = WordModel.step(sum, i == place ? c : OfficialPairs.at(text, i));
                }
                count += seen.has(sum) ? 1 : 0;
            }
            return count;
        }

        /** Whether the four characters of a text from a place on were seen side by side. */
        boolean seen(String text, int from) {
            long sum = WordModel.start();
            for (int i = from; i < from + LENGTH; i++) {
                sum = WordModel.step(sum, OfficialPairs.at(text, i));
            }
            return seen.has(sum);
        }
    }
}
