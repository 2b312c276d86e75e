package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Resource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Idioms and fixed phrases of four characters, to be searched by either half. The file has them
 * twice, a line each: in the order of their characters, and in that of their second halves. It is
 * searched as it is, in UTF-8, where each takes twelve bytes: to decode it first took 20 ms of a
 * cold start.
 */
final class Idioms {

    private static final int FIRST = 0x4E00;
    private static final int COUNT = 0x5200;

    /** The bytes of a Chinese character, of half an idiom, and of an idiom. */
    private static final int CHARACTER = 3;

    private static final int HALF = 2 * CHARACTER;
    private static final int IDIOM = 2 * HALF;

    private final byte[] file = Resource.bytes(Idioms.class, "idioms.txt");

    /** How many there are; a line feed ends each line. */
    private final int count = (file.length - 2) / 2 / IDIOM;

    private final int byEnd = count * IDIOM + 1;
    private final int[] startsOf = firsts(0);
    private final int[] endsOf = firsts(byEnd + HALF);

    /** Calls back for each idiom that four characters of a text are but for one of them. */
    void nearly(String text, int at, Consumer<String> found) {
        search(0, startsOf, 0, text, at, found);
        search(byEnd, endsOf, HALF, text, at, found);
    }

    /**
     * For each character, the number of the first idiom whose half begins with it or a later one.
     *
     * @param half where the half of the first idiom begins
     */
    private int[] firsts(int half) {
        int[] firsts = new int[COUNT + 1];
        int next = 0;
        for (int idiom = 0; idiom < count; idiom++) {
            int number = character(half + idiom * IDIOM) - FIRST;
            while (next <= number) {
                firsts[next++] = idiom;
            }
        }
        Arrays.fill(firsts, next, firsts.length, count);
        return firsts;
    }

    private void search(
            int line, int[] firsts, int half, String text, int start, Consumer<String> found) {
        char one = text.charAt(start + half / CHARACTER);
        char two = text.charAt(start + half / CHARACTER + 1);
        int other = HALF - half;
        char third = text.charAt(start + other / CHARACTER);
        char fourth = text.charAt(start + other / CHARACTER + 1);
        if (one < FIRST || one >= FIRST + COUNT) {
            return;
        }
        int low = firsts[one - FIRST];
        int last = firsts[one - FIRST + 1];
        int high = last;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (character(line + middle * IDIOM + half + CHARACTER) < two) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < last; i++) {
            int at = line + i * IDIOM;
            if (character(at + half + CHARACTER) != two) {
                return;
            }
            boolean same = character(at + other) == third;
            if (same != (character(at + other + CHARACTER) == fourth)) {
                found.accept(new String(file, at, IDIOM, StandardCharsets.UTF_8));
            }
        }
    }

    /** A character of three bytes, which have 4, 6 and 6 bits of it. */
    private int character(int at) {
        return (file[at] & 0xF) << 12 | (file[at + 1] & 0x3F) << 6 | file[at + 2] & 0x3F;
    }
}
