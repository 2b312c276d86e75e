package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Look;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, at its place in a text.
 *
 * @param typed the number as typed
 * @param unit its unit, empty where a word follows that is none
 */
record Quantity(String typed, String unit, int from, int to) {

    private static final Pattern PATTERN =
            Pattern.compile(
                    "(?<![0-9.第])([0-9]+(?:\\.[0-9]+)?)(" + Numbers.UNIT + "|个百分点|％|%|万|亿)?");

    private static final Look<List<Quantity>> ALL =
            Look.of(prose -> of(prose.text(), 0, prose.text().length()));

    /** All of a block, as {@link #of}, found once for all rules. */
    static List<Quantity> in(Prose prose) {
        return prose.look(ALL);
    }

    /**
     * A sentence and its quantities.
     *
     * @param start where it begins in its block
     * @param end where its stop stands, or the block ends
     */
    record Sentence(int start, int end, List<Quantity> all) {}

    /**
     * The sentences of a block, in order; none where it has no quantities.
     *
     * @param stops the marks that end one
     */
    static List<Sentence> sentences(Prose prose, String stops) {
        String text = prose.text();
        List<Quantity> all = in(prose);
        List<Sentence> sentences = new ArrayList<>();
        int start = all.isEmpty() ? text.length() : 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && stops.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            List<Quantity> own = all.subList(before(all, start), before(all, end));
            sentences.add(new Sentence(start, end, own));
            start = end + 1;
        }
        return sentences;
    }

    /** How many begin before a place; they are in order. */
    private static int before(List<Quantity> all, int place) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).from() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All numbers of a text that are not parts of dates or numbers of a series. */
    static List<Quantity> of(String text, int start, int end) {
        List<Quantity> all = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text);
        matcher.useTransparentBounds(true);
        int from = digit(text, start, end);
        while (from < end && matcher.region(from, end).find()) {
            from = digit(text, matcher.end(), end);
            char next = matcher.end() < text.length() ? text.charAt(matcher.end()) : 0;
            String unit = matcher.group(2) == null ? "" : matcher.group(2);
            if (!unit.isEmpty() || "年月日时分号".indexOf(next) < 0) {
                all.add(new Quantity(matcher.group(1), unit, matcher.start(), matcher.end()));
            }
        }
        return all;
    }

    /** What is counted: persons are counted with several words. */
    String kind() {
        return unit.equals("名") || unit.equals("位") ? "人" : unit;
    }

    /** Where the next digit is; the pattern alone would be tried at each character. */
    private static int digit(String text, int start, int end) {
        int at = start;
        while (at < end && !(text.charAt(at) >= '0' && text.charAt(at) <= '9')) {
            at++;
        }
        return at;
    }

    double value() {
        return Double.parseDouble(typed);
    }

    boolean isPercent() {
        return unit.equals("%") || unit.equals("％");
    }

    String shown() {
        return typed + unit;
    }
}
