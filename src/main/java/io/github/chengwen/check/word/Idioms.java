package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Resource;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Idioms and fixed phrases of four characters, to be searched by either half. The file has them
 * twice, a line each: in the order of their characters, and in that of their second halves. It is
 * searched as it is, in UTF-8, where each takes twelve bytes: to decode it and number the first
 * characters took 60 ms of a cold start.
 */
final class Idioms {

    /** The bytes of a Chinese character, of half an idiom, and of an idiom. */
    private static final int CHARACTER = 3;

    private static final int HALF = 2 * CHARACTER;
    private static final int IDIOM = 2 * HALF;

    private final byte[] file = Resource.bytes(Idioms.class, "idioms.txt");

    /** How many there are; a line feed ends each line. */
    private final int count = (file.length - 2) / 2 / IDIOM;

    /** Calls back for each idiom whose first half is that of four characters of a text. */
    void withFirstHalf(String text, int at, Consumer<String> found) {
        search(0, 0, text.charAt(at), text.charAt(at + 1), found);
    }

    /** Calls back for each idiom whose second half is that of four characters of a text. */
    void withSecondHalf(String text, int at, Consumer<String> found) {
        search(count * IDIOM + 1, HALF, text.charAt(at + 2), text.charAt(at + 3), found);
    }

    /**
     * Searches a line for two characters.
     *
     * @param line where it begins
     * @param half where the half begins, in an idiom
     */
    private void search(int line, int half, char one, char two, Consumer<String> found) {
        int wanted = one << Character.SIZE | two;
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Integer.compareUnsigned(half(line + middle * IDIOM + half), wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < count && half(line + i * IDIOM + half) == wanted; i++) {
            found.accept(new String(file, line + i * IDIOM, IDIOM, StandardCharsets.UTF_8));
        }
    }

    private int half(int at) {
        return character(at) << Character.SIZE | character(at + CHARACTER);
    }

    /** A character of three bytes, which have 4, 6 and 6 bits of it. */
    private int character(int at) {
        return (file[at] & 0xF) << 12 | (file[at + 1] & 0x3F) << 6 | file[at + 2] & 0x3F;
    }
}
