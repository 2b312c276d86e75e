package io.github.chengwen.style.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Suggests the key that was probably meant. */
public final class NearestKey {

    private NearestKey() {}

    /**
     * The key at the smallest edit distance from what was typed (a letter inserted, left out or
     * replaced, or two neighbours swapped); empty when more than a third of it would be edits.
     */
    public static Optional<String> of(String typed, Collection<String> keys) {
        int limit = Math.max(1, typed.length() / 3);
        return keys.stream()
                .filter(key -> Math.abs(key.length() - typed.length()) <= limit)
                .filter(key -> slips(typed, key) <= limit)
                .min(Comparator.comparingInt(key -> slips(typed, key)));
    }

    private static int slips(String typed, String key) {
        String a = typed.toLowerCase(Locale.ROOT);
        String b = key.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, i, b, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, int i, String b, int j, int[][] cost) {
        int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        best = Math.min(best, cost[i - 1][j - 1] + wrong);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
