package io.github.chengwen.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints how many tidy drafts are read as they stand, kind by kind, and the first faults. */
final class TidyFigure {

    private static final int SHOWN = 40;

    private TidyFigure() {}

    /** Takes the number of drafts; 3000 without one. */
    public static void main(String[] arguments) {
        int count = arguments.length == 0 ? TidyTest.COUNT : Integer.parseInt(arguments[0]);
        System.out.print(of(TidyDrafts.first(count)));
    }

    static String of(List<TidyDraft> drafts) {
        Map<String, int[]> kinds = new TreeMap<>();
        StringBuilder faults = new StringBuilder();
        int right = 0;
        int shown = 0;
        for (TidyDraft draft : drafts) {
            int[] kind = kinds.computeIfAbsent(draft.name().replaceAll(" .*", ""), k -> new int[2]);
            kind[1]++;
            var fault = draft.fault();
            if (fault.isEmpty()) {
                right++;
                kind[0]++;
            } else if (shown++ < SHOWN) {
                faults.append(fault.get()).append('\n');
            }
        }
        StringBuilder figure = new StringBuilder();
        figure.append(right).append(" of ").append(drafts.size()).append(" tidy drafts right\n");
        kinds.forEach(
                (kind, n) -> figure.append("  " + kind + " " + n[0] + " of " + n[1]).append('\n'));
        return figure.append(faults).toString();
    }
}
