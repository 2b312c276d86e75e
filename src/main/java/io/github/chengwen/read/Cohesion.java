package io.github.chengwen.read;

import java.util.Arrays;
import java.util.List;

/**
 * Whether the words at a line break belong together, judged by the rest of the draft: three
 * characters before the break and three after it that stand side by side elsewhere.
 *
 * <p>It finds 发展社｜会主义民主 where no mark and no width tells that the line goes on.
 */
final class Cohesion {

    private static final int SIDE = 3;

    private final int[] hashes;

    Cohesion(List<DraftLine> lines) {
        int[] all = new int[lines.stream().mapToInt(l -> l.text().length()).sum()];
        int count = 0;
        for (DraftLine line : lines) {
            String text = line.text();
            for (int i = 0; i + 2 * SIDE <= text.length(); i++) {
                all[count++] = hash(text, i);
            }
        }
        Arrays.sort(all, 0, count);
        this.hashes = Arrays.copyOf(all, count);
    }

    private static int hash(String text, int from) {
        int hash = 0;
        for (int i = from; i < from + 2 * SIDE; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    /** True where the six characters around the break occur together on some line. */
    boolean binds(String above, String below) {
        if (above.length() < SIDE || below.length() < SIDE) {
            return false;
        }
        String around = above.substring(above.length() - SIDE) + below.substring(0, SIDE);
        return around.chars().allMatch(Chars::isHan)
                && Arrays.binarySearch(hashes, hash(around, 0)) >= 0;
    }
}
