package io.github.chengwen.check.word;

/**
 * Which three characters were seen side by side in laws, documents of state organs and word lists:
 * a Bloom filter, that takes about one in two hundred others for seen. A mark counts as one
 * character.
 */
final class Threes {

    private final BloomFilter seen = new BloomFilter("threes.bin");

    /** How many of the three threes that hold a place were seen, with a character in this place. */
    int around(String text, int place, char c) {
        char first = OfficialPairs.at(text, place - 2);
        char second = OfficialPairs.at(text, place - 1);
        char fourth = OfficialPairs.at(text, place + 1);
        char fifth = OfficialPairs.at(text, place + 2);
        return (seen(first, second, c) ? 1 : 0)
                + (seen(second, c, fourth) ? 1 : 0)
                + (seen(c, fourth, fifth) ? 1 : 0);
    }

    /** Whether three characters were seen side by side. */
    boolean seen(char first, char second, char third) {
        long two = WordModel.step(WordModel.step(WordModel.start(), first), second);
        return seen.has(WordModel.step(two, third));
    }
}
