package io.github.chengwen.check.word;

import io.github.chengwen.check.text.DataFile;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * How often two characters stand side by side in laws, reports of governments and documents of the
 * State Council, whose words are spelt right, unlike some of the word lists: 竣工, never 峻工.
 */
final class OfficialPairs {

    private static final int BUCKETS = 40_960;

    private static final char MARK = '，';

    private final long[] pairs;

    OfficialPairs() {
        try (DataFile file = DataFile.open(OfficialPairs.class, "official.bin")) {
            pairs = file.longs(BUCKETS * WordModel.BUCKET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class of how often two characters stand side by side, as in {@link WordModel}. */
    int together(char first, char second) {
        return WordModel.lookUp(pairs, BUCKETS, first, second);
    }

    /** The character at an index of a text, or the mark that stands for all that is no Chinese. */
    static char at(String text, int index) {
        return index >= 0 && index < text.length() && Lexicon.alike().knows(text.charAt(index))
                ? text.charAt(index)
                : MARK;
    }
}
