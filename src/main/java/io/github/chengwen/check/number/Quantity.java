package io.github.chengwen.check.number;

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
                    "(?<![0-9.第])([0-9]+(?:\\.[0-9]+)?)((?:[千百]?[万亿])?(?:元|美元|吨|亩|户|人次|人|平方公里|公里|千米|平方千米|平方米|立方米|公顷|个(?!百分点)|家|件|项|起|所|名|位|台|辆|套|座|处|篇|条|份|张|只|头|本|斤|公斤|场次|场|例|宗|笔|支|次|株|棵|盏|间|床|期|批|类|册|艘|架|栋|幢|眼|口|对|枚|块|盘|箱|袋|桶|瓶|千瓦时|千瓦|度|票|课时|学时|人份|剂次)|个百分点|％|%|天|小时|万|亿)?");

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
