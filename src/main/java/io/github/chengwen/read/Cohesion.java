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
        this.hashes =
                lines.stream()
                        .map(DraftLine::text)
                        .flatMapToInt(Cohesion::grams)
                        .sorted()
                        .toArray();
    }

    private static java.util.stream.IntStream grams(String text) {
        return java.util.stream.IntStream.rangeClosed(0, text.length() - 2 * SIDE)
                .map(i -> text.substring(i, i + 2 * SIDE).hashCode());
    }

    /** True where the six characters around the break occur together on some line. */
    boolean binds(String above, String below) {
        if (above.length() < SIDE || below.length() < SIDE) {
            return false;
        }
        String around = above.substring(above.length() - SIDE) + below.substring(0, SIDE);
        return around.chars().allMatch(Chars::isHan)
                && Arrays.binarySearch(hashes, around.hashCode()) >= 0;
    }
}
