package io.github.chengwen.read.feature;

import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that was copied into one line: its line ends became spaces. */
final class FlatPage {

    /** Where a page was copied into one line: space at each of its line ends. */
    private static final Pattern SPACE = Pattern.compile("(?<=[^\\s（(])[ 　 ]+(?=[^\\s）)])");

    private static final Pattern SPACE_AFTER_MARK = Pattern.compile("(?<=[。！？：；])[ 　 ]+(?=\\S)");

    /** A line with so many spaces after marks is a page whose line ends became spaces. */
    private static final int FLAT = 4;

    /** So many characters from either end of such a line are of the head or of the page. */
    private static final int END_OF_FLAT = 240;

    private static final int SHORTEST = 400;

    private FlatPage() {}

    /** The lines of the head and of the foot of a page that was copied into one line. */
    static void cut(String text, SortedSet<Integer> places) {
        int n = text.length();
        if (n < SHORTEST || SPACE_AFTER_MARK.matcher(text).results().count() < FLAT) {
            return;
        }
        Matcher space = SPACE.matcher(text);
        while (space.find()) {
            boolean end = space.start() < END_OF_FLAT || space.end() > n - END_OF_FLAT;
            if (end && !Cuts.isSpread(text, space.start(), space.end())) {
                places.add(space.end());
            }
        }
    }
}
