package io.github.chengwen.match;

import io.github.chengwen.testing.PdfRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of two PDFs, put side by side.
 *
 * @param pairs rows that have the same characters on the same page
 * @param differences what is not so
 */
record Comparison(List<Pair> pairs, List<Difference> differences, int rows) {

    /** Lower edge of the 版心, in points from the top of the paper. */
    static final double CORE_BOTTOM = 742.677;

    private static final char MISSING = '□';

    /** The same row in both. */
    record Pair(PdfRow ours, PdfRow theirs) {

        /** Whether it is in the text: where a page number lies depends on its face (P-27). */
        boolean isText() {
            return ours.baseline() < CORE_BOTTOM;
        }

        /** How far apart the baselines are, in points. */
        double baselines() {
            return Math.abs(ours.baseline() - theirs.baseline());
        }

        double rightEdges() {
            return Math.abs(ours.right() - theirs.right());
        }

        /** How far apart the middles are: of a centred row only these do not depend on a face. */
        double middles() {
            return Math.abs(ours.left() + ours.right() - theirs.left() - theirs.right()) / 2;
        }
    }

    /** Rows that only one has, between two pairs. */
    record Difference(List<PdfRow> ours, List<PdfRow> theirs) {
        @Override
        public String toString() {
            return words(ours) + " | " + words(theirs);
        }

        private static String words(List<PdfRow> rows) {
            return String.join(
                    " / ", rows.stream().map(row -> row.page() + ": " + row.text()).toList());
        }
    }

    static Comparison of(List<PdfRow> ours, List<PdfRow> theirs) {
        int[][] common = new int[ours.size() + 1][theirs.size() + 1];
        for (int i = ours.size() - 1; i >= 0; i--) {
            for (int j = theirs.size() - 1; j >= 0; j--) {
                common[i][j] =
                        same(ours.get(i), theirs.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        int i = 0;
        int j = 0;
        int fromOurs = 0;
        int fromTheirs = 0;
        while (i < ours.size() && j < theirs.size()) {
            if (same(ours.get(i), theirs.get(j))) {
                note(ours.subList(fromOurs, i), theirs.subList(fromTheirs, j), differences);
                pairs.add(new Pair(ours.get(i++), theirs.get(j++)));
                fromOurs = i;
                fromTheirs = j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        note(
                ours.subList(fromOurs, ours.size()),
                theirs.subList(fromTheirs, theirs.size()),
                differences);
        return new Comparison(pairs, differences, Math.max(ours.size(), theirs.size()));
    }

    private static void note(List<PdfRow> ours, List<PdfRow> theirs, List<Difference> differences) {
        if (!ours.isEmpty() || !theirs.isEmpty()) {
            differences.add(new Difference(List.copyOf(ours), List.copyOf(theirs)));
        }
    }

    private static boolean same(PdfRow a, PdfRow b) {
        String ours = letters(a);
        String theirs = letters(b);
        return a.page() == b.page()
                && ours.length() == theirs.length()
                && IntStream.range(0, ours.length())
                        .allMatch(i -> same(ours.charAt(i), theirs.charAt(i)));
    }

    /** LibreOffice finds another face for a character that ours lack and show as a box. */
    private static boolean same(char ours, char theirs) {
        return ours == theirs || ours == MISSING;
    }

    /**
     * Without spaces: programs which extract text add and drop them, and between the cells of a row
     * of a table LibreOffice has none. How many dots lead to a page number differs.
     */
    private static String letters(PdfRow row) {
        return row.text().replaceAll("[ \\u3000]", "").replaceAll("[.]{3,}", "…").strip();
    }
}
