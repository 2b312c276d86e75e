package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Resource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
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

    private static final int NUMBERS = (1 << 18) - 1;

    private final byte[] file = Resource.bytes(Idioms.class, "idioms.txt");

    /** How many there are; a line feed ends each line. */
    private final int count = (file.length - 2) / 2 / IDIOM;

    private final int byEnd = count * IDIOM + 1;

    /** Which two characters begin an idiom, and which end one; others may have their numbers. */
    private final BitSet starts = new BitSet(NUMBERS + 1);

    private final BitSet ends = new BitSet(NUMBERS + 1);
    private final int[] startsOf = firsts(0, starts);
    private final int[] endsOf = firsts(byEnd + HALF, ends);

    /** Calls back for each idiom that four characters of a text are but for one of them. */
    void nearly(String text, int at, Consumer<String> found) {
        if (starts.get(number(text.charAt(at), text.charAt(at + 1)))) {
            search(0, startsOf, 0, text, at, found);
        }
        if (ends.get(number(text.charAt(at + 2), text.charAt(at + 3)))) {
            search(byEnd, endsOf, HALF, text, at, found);
        }
    }

    private static int number(int one, int two) {
        return 31 * one + two & NUMBERS;
    }

    /**
     * For each character, the number of the first idiom whose half begins with it or a later one.
     *
     * @param half where the half of the first idiom begins
     * @param pairs is given the numbers of all these halves
     */
    private int[] firsts(int half, BitSet pairs) {
        int[] firsts = new int[COUNT + 1];
        int next = 0;
        for (int idiom = 0; idiom < count; idiom++) {
            int at = half + idiom * IDIOM;
            int number = character(at) - FIRST;
            pairs.set(number(character(at), character(at + CHARACTER)));
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
