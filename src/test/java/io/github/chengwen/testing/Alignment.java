package io.github.chengwen.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A longest common subsequence of two texts, found with as few edits as there are (Myers 1986). */
final class Alignment {

    private Alignment() {}

    /** For every character of {@code found} its place in {@code wanted}, or -1. */
    static int[] of(String wanted, String found) {
        int[] places = new int[found.length()];
        Arrays.fill(places, -1);
        List<int[]> reached = reached(wanted, found);
        int x = wanted.length();
        int y = found.length();
        for (int edits = reached.size() - 1; edits >= 0; edits--) {
            int[] row = reached.get(edits);
            int diagonal = x - y;
            boolean down = edits > 0 && goesDown(row, diagonal, edits);
            int from = down ? diagonal + 1 : diagonal - 1;
            int startX = edits == 0 ? 0 : row[at(from, edits)] + (down ? 0 : 1);
            while (x > startX) {
                places[--y] = --x;
            }
            if (down) {
                y--;
            } else {
                x--;
            }
        }
        return places;
    }

    /** For each number of edits, how far it gets in {@code wanted} on each diagonal before it. */
    private static List<int[]> reached(String wanted, String found) {
        List<int[]> steps = new ArrayList<>();
        int[] furthest = {0, 0, 0};
        for (int edits = 0; ; edits++) {
            steps.add(furthest);
            int[] next = new int[2 * edits + 5];
            for (int k = -edits; k <= edits; k += 2) {
                int x = 0;
                if (edits > 0) {
                    x =
                            goesDown(furthest, k, edits)
                                    ? furthest[at(k + 1, edits)]
                                    : furthest[at(k - 1, edits)] + 1;
                }
                int y = x - k;
                while (x < wanted.length()
                        && y >= 0
                        && y < found.length()
                        && wanted.charAt(x) == found.charAt(y)) {
                    x++;
                    y++;
                }
                next[at(k, edits + 1)] = x;
                if (x >= wanted.length() && y >= found.length()) {
                    return steps;
                }
            }
            furthest = next;
        }
    }

    private static boolean goesDown(int[] row, int diagonal, int edits) {
        return diagonal == -edits
                || diagonal != edits && row[at(diagonal - 1, edits)] < row[at(diagonal + 1, edits)];
    }

    /** Where a row that was filled by {@code edits - 1} edits holds a diagonal. */
    private static int at(int diagonal, int edits) {
        return diagonal + edits + 1;
    }
}
