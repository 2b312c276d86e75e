package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Numbers;
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
