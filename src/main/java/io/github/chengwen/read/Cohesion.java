package io.github.chengwen.read;

import java.util.List;

/**
 * Whether the words at a line break belong together, judged by the rest of the draft: three
 * characters before the break and three after it that stand side by side elsewhere.
 *
 * <p>It finds 发展社｜会主义民主 where no mark and no width tells that the line goes on.
 */
final class Cohesion {

    private static final int SIDE = 3;

    /** The hashes of all runs of six characters, each at its place or the next free one behind. */
    private final int[] hashes;

    private final int mask;

    Cohesion(List<DraftLine> lines) {
        int characters = lines.stream().mapToInt(l -> l.text().length()).sum();
        hashes = new int[Math.max(2, Integer.highestOneBit(characters) << 2)];
        mask = hashes.length - 1;
        for (DraftLine line : lines) {
            String text = line.text();
            for (int i = 0; i + 2 * SIDE <= text.length(); i++) {
                int hash = hash(text, i);
                hashes[place(hash)] = hash;
            }
        }
    }

    /** Where a hash is, or where it would be. */
    private int place(int hash) {
        int place = (hash ^ hash >>> 16) & mask;
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private static int hash(String text, int from) {
        int hash = 0;
        for (int i = from; i < from + 2 * SIDE; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        // 0 marks a free place.
        return hash == 0 ? 1 : hash;
    }

    /** True where the six characters around the break occur together on some line. */
    boolean binds(String above, String below) {
        if (above.length() < SIDE || below.length() < SIDE) {
            return false;
        }
        String around = above.substring(above.length() - SIDE) + below.substring(0, SIDE);
        return around.chars().allMatch(Chars::isHan) && hashes[place(hash(around, 0))] != 0;
    }
}
