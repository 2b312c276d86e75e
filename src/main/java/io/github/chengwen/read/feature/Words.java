package io.github.chengwen.read.feature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Pairs of characters that belong together in official prose: where a line end parts one, a word
 * straddles it. Made of the drafts of the tests by the trainer.
 */
public final class Words {

    private static final String RESOURCE = "words.txt";

    /** Both characters of each pair in one number, in order. */
    private static final int[] PAIRS = load();

    private Words() {}

    private static int[] load() {
        try (InputStream in = Words.class.getResourceAsStream(RESOURCE)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int[] pairs = new int[all.length() / 2];
            int count = 0;
            for (int i = 0; i + 1 < all.length(); i += 2) {
                if (all.charAt(i) == '\n') {
                    i--;
                    continue;
                }
                pairs[count++] = pair(all.charAt(i), all.charAt(i + 1));
            }
            int[] found = Arrays.copyOf(pairs, count);
            Arrays.sort(found);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pair(char first, char second) {
        return first << 16 | second;
    }

    public static boolean isPair(char first, char second) {
        return Arrays.binarySearch(PAIRS, pair(first, second)) >= 0;
    }
}
