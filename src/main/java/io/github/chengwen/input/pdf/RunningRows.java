package io.github.chengwen.input.pdf;

import io.github.chengwen.input.word.HeaderText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes heads and feet of pages away: what stands at one height on several pages. */
final class RunningRows {

    private static final int PAGES = 3;

    /** Part of the page at its top and bottom. */
    private static final float MARGIN = 0.12f;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "[\\p{Pd}—·\\s]*(?:第\\s*)?\\d{1,4}(?:\\s*页)?(?:\\s*[/共]\\s*\\d{1,4}(?:\\s*页)?)?[\\p{Pd}—·\\s]*");

    private RunningRows() {}

    /**
     * The rows without heads and feet, which are told of.
     *
     * @param heights of the pages in points
     */
    static List<Row> without(List<Row> rows, List<Float> heights, HeaderText headers) {
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : rows) {
            if (isInMargin(row, heights)) {
                seen.merge(key(row), 1, Integer::sum);
            }
        }
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            boolean margin = isInMargin(row, heights);
            boolean number = margin && PAGE_NUMBER.matcher(row.text()).matches();
            if (margin && (number || seen.getOrDefault(key(row), 0) >= PAGES)) {
                headers.add(row.text());
            } else {
                kept.add(row);
            }
        }
        return kept;
    }

    private static boolean isInMargin(Row row, List<Float> heights) {
        float height = heights.get(row.page() - 1);
        return row.y() < MARGIN * height || row.y() > (1 - MARGIN) * height;
    }

    /** The same for pages that differ in a number. */
    private static String key(Row row) {
        return Math.round(row.y() / 4) + " " + row.text().replaceAll("\\d+", "0");
    }
}
