package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Resource;
import java.util.List;
import java.util.function.Consumer;

/** Idioms and fixed phrases of four characters, to be searched by either half. */
final class Idioms {

    private static final int LENGTH = 4;
    private static final int FIRST = 0x4E00;
    private static final int COUNT = 0x5200;

    private final String byStart;
    private final String byEnd;
    private final int[] startsOf;
    private final int[] endsOf;

    Idioms() {
        List<String> orders = Resource.lines(Idioms.class, "idioms.txt");
        byStart = orders.get(0);
        byEnd = orders.get(1);
        startsOf = firsts(byStart, 0);
        endsOf = firsts(byEnd, 2);
    }

    /** Calls back for each idiom that has the half of four characters of a text as its own. */
    void halves(String text, int at, Consumer<String> found) {
        search(byStart, startsOf, 0, text.charAt(at), text.charAt(at + 1), found);
        search(byEnd, endsOf, 2, text.charAt(at + 2), text.charAt(at + 3), found);
    }

    /**
     * For each character, the number of the first idiom whose half begins with it or a later one.
     */
    private static int[] firsts(String words, int half) {
        int[] firsts = new int[COUNT + 1];
        int word = 0;
        for (int c = 0; c <= COUNT; c++) {
            while (word * LENGTH < words.length()
                    && words.charAt(word * LENGTH + half) < FIRST + c) {
                word++;
            }
            firsts[c] = word;
        }
        return firsts;
    }

    private static void search(
            String words, int[] firsts, int half, char one, char two, Consumer<String> found) {
        if (one < FIRST || one >= FIRST + COUNT) {
            return;
        }
        int low = firsts[one - FIRST];
        int high = firsts[one - FIRST + 1];
        int last = high;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int at = middle * LENGTH + half;
            int order = words.charAt(at) - one;
            if (order == 0) {
                order = words.charAt(at + 1) - two;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int at = low * LENGTH;
                at < last * LENGTH
                        && words.charAt(at + half) == one
                        && words.charAt(at + half + 1) == two;
                at += LENGTH) {
            found.accept(words.substring(at, at + LENGTH));
        }
    }
}
