package io.github.chengwen.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/** The column at which a draft was hard-wrapped, if it was, from the widths of its broken lines. */
final class WrapWidth {

    /**
     * Broken lines of a wrapped draft are this much shorter than the widest at most, in half cells.
     */
    static final int SLACK = 6;

    /** Fewer broken lines than this are accidents, not a wrap. */
    private static final int FEWEST = 4;

    /** No line is wrapped narrower, in half cells: below, lines are verse or names. */
    static final int NARROWEST = 24;

    static final int WIDEST = 200;

    /** A line wider than this was not wrapped, in half cells: part of a draft can be, beside it. */
    private static final int WIDEST_OF_PART = 110;

    /** Headings and rows of tables beside paragraphs are narrower. */
    private static final int NARROWEST_OF_PART = 56;

    private WrapWidth() {}

    /**
     * The width at which each line was wrapped: that of the whole draft or, where it has none, that
     * of the lines around it.
     *
     * @param margin the indent of most lines; what a line has beyond it is part of its width
     */
    static List<OptionalInt> each(List<DraftLine> lines, int margin, Measure measure) {
        OptionalInt whole = of(lines, margin, measure);
        if (whole.isPresent()) {
            return Collections.nCopies(lines.size(), whole);
        }
        List<OptionalInt> widths = new ArrayList<>();
        while (widths.size() < lines.size()) {
            int from = widths.size();
            int to = from;
            while (to < lines.size() && measure.width(lines.get(to).text()) <= WIDEST_OF_PART) {
                to++;
            }
            OptionalInt part = of(lines.subList(from, to), margin, measure);
            boolean sure = part.isPresent() && part.getAsInt() >= NARROWEST_OF_PART;
            widths.addAll(Collections.nCopies(to - from, sure ? part : OptionalInt.empty()));
            if (to < lines.size()) {
                widths.add(OptionalInt.empty());
            }
        }
        return widths;
    }

    /** The width in half cells; empty where the lines are paragraphs as typed. */
    private static OptionalInt of(List<DraftLine> lines, int margin, Measure measure) {
        int[] broken =
                lines.stream()
                        .filter(line -> !Chars.endsSentence(line.text()))
                        .mapToInt(
                                line ->
                                        measure.width(line.text())
                                                + Math.max(0, line.indent() - margin))
                        .filter(width -> width >= NARROWEST && width <= WIDEST)
                        .toArray();
        if (broken.length < FEWEST) {
            return OptionalInt.empty();
        }
        int[] count = new int[WIDEST + 1];
        for (int width : broken) {
            count[width]++;
        }
        int best = NARROWEST;
        for (int width = NARROWEST; width <= WIDEST; width++) {
            if (within(count, width) >= within(count, best)) {
                best = width;
            }
        }
        int clustered = within(count, best);
        int shared = clustered * 2;
        boolean wrapped =
                clustered >= FEWEST
                        && shared >= broken.length
                        && enough(lines, clustered)
                        && rarelyPassed(lines, best, clustered, measure);
        return wrapped ? OptionalInt.of(commonest(count, best)) : OptionalInt.empty();
    }

    private static boolean enough(List<DraftLine> lines, int clustered) {
        return clustered * 5 >= lines.size();
    }

    /** Headings of much the same length cluster, too, but stand among far longer paragraphs. */
    private static boolean rarelyPassed(
            List<DraftLine> lines, int width, int clustered, Measure measure) {
        long wider = lines.stream().filter(l -> measure.width(l.text()) > width + SLACK).count();
        return wider <= clustered;
    }

    /** Lines whose width lies in the window that ends at {@code width}. */
    private static int within(int[] count, int width) {
        return Arrays.stream(count, Math.max(0, width - SLACK), width + 1).sum();
    }

    /**
     * The commonest width of the window. Not the widest: some programs let a full stop hang past
     * the column.
     */
    private static int commonest(int[] count, int width) {
        int commonest = width;
        for (int w = width; w >= Math.max(0, width - SLACK); w--) {
            if (count[w] > count[commonest]) {
                commonest = w;
            }
        }
        return commonest;
    }
}
