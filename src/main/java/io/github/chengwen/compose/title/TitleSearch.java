package io.github.chengwen.compose.title;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Looks for the cheapest places to break one title (S-41…S-43). */
final class TitleSearch {

    private static final Way NONE = new Way(List.of(), Integer.MAX_VALUE);

    /** S-41: a line more than needed must be worth it. */
    private static final int EXTRA_LINE = 2;

    /** More than any title has. */
    private static final int LINES = 100;

    /** More than two lines of a title can differ, in half characters. */
    private static final int SPREADS = 1_000;

    private final String title;
    private final TitleBreaks breaks;
    private final int preferred;

    /** For every place where a line may begin, the last where it may end. */
    private final int[] furthest;

    TitleSearch(String title, TitleBreaks breaks, TitleMeasure measure) {
        this.title = title;
        this.breaks = breaks;
        this.preferred = measure.preferred();
        this.furthest = IntStream.range(0, title.length()).map(s -> furthest(s, measure)).toArray();
    }

    private int furthest(int start, TitleMeasure measure) {
        int end = start;
        while (end < title.length() && measure.fits(title.substring(start, end + 1))) {
            end++;
        }
        return end;
    }

    /**
     * A way to break the title.
     *
     * @param places where lines end, the last one's end left out; empty if no lawful way was found
     * @param rank the lower, the better
     */
    record Way(List<Integer> places, int rank) {}

    /** The best way to make so many lines. */
    Way best(int lines) {
        return extend(new ArrayList<>(), lines, 0, NONE);
    }

    /** The better of two ways; the first if they are equal. */
    Way better(Way first, Way second) {
        return second.rank() < first.rank() ? second : first;
    }

    private Way extend(List<Integer> places, int lines, int costSoFar, Way bestSoFar) {
        int start = places.isEmpty() ? 0 : places.get(places.size() - 1);
        if (places.size() == lines - 1) {
            boolean fits = furthest[start] == title.length();
            return fits ? better(bestSoFar, weigh(places, costSoFar)) : bestSoFar;
        }
        Way best = bestSoFar;
        for (int end = start + 1; end < title.length() && end <= furthest[start]; end++) {
            if (breaks.costBefore(end) != TitleBreaks.FORBIDDEN) {
                places.add(end);
                best = extend(places, lines, costSoFar + breaks.costBefore(end), best);
                places.remove(places.size() - 1);
            }
        }
        return best;
    }

    /** S-43: of ways that cost the same, the one with fewer lines, then 倒梯形, then the evener. */
    private Way weigh(List<Integer> places, int breakCost) {
        int[] lengths = lengths(places);
        int needed = (TitleShaper.halves(title) + 2 * preferred - 1) / (2 * preferred);
        int cost =
                breakCost
                        + TitleShape.cost(lengths, preferred)
                        + EXTRA_LINE * Math.max(0, lengths.length - needed);
        int rank = (cost * LINES + lengths.length) * 2 + (TitleShape.shrinks(lengths) ? 0 : 1);
        return new Way(List.copyOf(places), rank * SPREADS + spread(lengths));
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
