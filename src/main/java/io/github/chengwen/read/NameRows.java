package io.github.chengwen.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines of a list of names, three or four to a line with space between them. */
final class NameRows {

    private static final Pattern GAP = Pattern.compile("[\\t\\u3000]+|[ \\u00a0]{2,}");

    private static final Pattern NAME = Pattern.compile("[\\u3400-\\u9fff]{2,4}");

    private static final int LONGEST = 80;

    private static final int NAMES_ALONE = 3;

    /** A line of two names is one of a list if another stands this near. */
    private static final int NEAR = 3;

    private NameRows() {}

    /** True for three names or more, and for two near another line of names. */
    static boolean isOne(List<DraftLine> lines, int index) {
        int names = names(lines, index);
        return names >= NAMES_ALONE
                || names > 1
                        && IntStream.rangeClosed(index - NEAR, index + NEAR)
                                .anyMatch(i -> i != index && names(lines, i) > 1);
    }

    /** How many names a line consists of; 0 for a line with anything else in it. */
    private static int names(List<DraftLine> lines, int index) {
        if (index < 0 || index >= lines.size()) {
            return 0;
        }
        String text = lines.get(index).text();
        if (text.length() > LONGEST || !GAP.matcher(text).find()) {
            return 0;
        }
        String[] cells = GAP.split(text);
        boolean all =
                Stream.of(cells)
                        .map(Spaces::none)
                        .allMatch(
                                cell ->
                                        NAME.matcher(cell).matches()
                                                && Surnames.isName(Simplified.of(cell)));
        return all ? cells.length : 0;
    }
}
