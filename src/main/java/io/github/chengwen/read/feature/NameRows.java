package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.PersonName;
import io.github.chengwen.read.form.Simplified;
import io.github.chengwen.read.form.Spaces;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines of a list of names, several to a line with space between them. */
public final class NameRows {

    private static final Pattern GAP = Pattern.compile("[\\t\u3000]+|[ \u00a0]{2,}");
    private static final Pattern NAME = Pattern.compile("[\u3400-\u9fff]{2,4}");
    private static final int LONGEST = 80;
    private static final int NAMES_ALONE = 3;

    /** A line of two names is one of a list if another stands this near. */
    private static final int NEAR = 3;

    private NameRows() {}

    /** Whether a line has three names or more, or two near another line of names. */
    public static boolean isOne(DraftView view, int k) {
        int names = names(view, k);
        return names >= NAMES_ALONE
                || names > 1
                        && IntStream.rangeClosed(k - NEAR, k + NEAR)
                                .anyMatch(i -> i != k && names(view, i) > 1);
    }

    /** How many names a line consists of; 0 for a line with anything else in it. */
    private static int names(DraftView view, int k) {
        if (k < 0 || k >= view.size()) {
            return 0;
        }
        String text = view.text[k];
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
                                                && PersonName.isName(Simplified.of(cell)));
        return all ? cells.length : 0;
    }
}
