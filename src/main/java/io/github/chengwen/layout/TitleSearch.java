package io.github.chengwen.layout;

import io.github.chengwen.style.TitleBlock;
import java.util.ArrayList;
import java.util.List;

/** Looks for the cheapest places to break one title (S-41…S-43). */
final class TitleSearch {

    private final String title;
    private final TitleBreaks breaks;
    private final TitleBlock limits;
    private List<Integer> best = List.of();
    private int bestCost = Integer.MAX_VALUE;

    TitleSearch(String title, TitleBreaks breaks, TitleBlock limits) {
        this.title = title;
        this.breaks = breaks;
        this.limits = limits;
    }

    /** Where the lines end, the last one's end left out; empty if no lawful way was found. */
    List<Integer> best() {
        return best;
    }

    /**
     * Weighs every way to make so many lines; fewer lines must be tried first, as they win ties.
     */
    void tryLines(int lines) {
        extend(new ArrayList<>(), lines, 0);
    }

    private void extend(List<Integer> places, int lines, int costSoFar) {
        int start = places.isEmpty() ? 0 : places.get(places.size() - 1);
        if (places.size() == lines - 1) {
            if (fits(start, title.length())) {
                weigh(places, costSoFar);
            }
            return;
        }
        for (int end = start + 1; end < title.length() && fits(start, end); end++) {
            if (breaks.costBefore(end) != TitleBreaks.FORBIDDEN) {
                places.add(end);
                extend(places, lines, costSoFar + breaks.costBefore(end));
                places.remove(places.size() - 1);
            }
        }
    }

    private boolean fits(int start, int end) {
        return TitleShaper.halves(title.substring(start, end).strip())
                <= 2 * limits.maxCharacters();
    }

    private void weigh(List<Integer> places, int breakCost) {
        int[] lengths = lengths(places);
        int cost = breakCost + TitleShape.cost(lengths, limits.preferredCharacters());
        int ranked = (cost * 2 + (TitleShape.shrinks(lengths) ? 0 : 1)) * 1000 + spread(lengths);
        if (ranked < bestCost) {
            bestCost = ranked;
            best = List.copyOf(places);
        }
    }

    private int[] lengths(List<Integer> places) {
        int[] lengths = new int[places.size() + 1];
        int start = 0;
        for (int i = 0; i < lengths.length; i++) {
            int end = i < places.size() ? places.get(i) : title.length();
            lengths[i] = TitleShaper.halves(title.substring(start, end).strip());
            start = end;
        }
        return lengths;
    }

    private static int spread(int[] lengths) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int length : lengths) {
            least = Math.min(least, length);
            most = Math.max(most, length);
        }
        return most - least;
    }
}
