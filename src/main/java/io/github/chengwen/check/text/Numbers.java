package io.github.chengwen.check.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads numbers in digits and in characters, and writes them. */
public final class Numbers {

    /** A number in digits. */
    public static final String DIGITS = "(?<![0-9.．])([0-9]+(?:\\.[0-9]+)?)";

    /** What is counted or measured, with 万 or 亿 before it, for patterns; without a group. */
    public static final String UNIT =
            "(?:[千百]?[万亿]){0,2}(?:[人件户场辆剂]次|人份|[课学]时|平方(?:公里|千米|米)|立方米|公[里顷斤]"
                    + "|千(?:米|瓦时|瓦|克)|兆瓦|美元|分钟|小时|个(?:月|工作日|(?!百分点))"
                    + "|[元吨亩户人名位家件项起所台辆套座处篇条份张只头本斤场例宗笔支次株棵盏间床期批类册卷艘架栋幢眼口对枚块盘箱袋桶瓶度票幅面根把副双颗匹尾羽顶片组首部封种天])";

    private static final String HAN = "零一二三四五六七八九";

    private Numbers() {}

    /** The value of a small number such as 3, 三, 两, 十二, 一百零五; -1 for what is none. */
    public static int small(String text) {
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text.isEmpty() || text.length() > 4 ? -1 : Integer.parseInt(text);
        }
        int sum = 0;
        int digit = 0;
        for (char c : text.replace('两', '二').replace('〇', '零').toCharArray()) {
            int value = HAN.indexOf(c);
            if (value >= 0) {
                digit = value;
            } else if (c == '十' || c == '百') {
                sum += Math.max(1, digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                return -1;
            }
        }
        return sum + digit;
    }

    /**
     * A number of an item in the form of another.
     *
     * @param number from 1 to 99
     * @param like in digits or in characters
     */
    public static String inFormOf(String like, int number) {
        if (like.charAt(0) <= '9') {
            return String.valueOf(number);
        }
        String ten = number < 10 ? "" : (number < 20 ? "" : HAN.charAt(number / 10)) + "十";
        return ten + (number % 10 == 0 ? "" : HAN.charAt(number % 10));
    }

    /** A value as a draft would write it: no more than two decimals, no zeros at its end. */
    public static String written(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        String plain = rounded.stripTrailingZeros().toPlainString();
        return plain;
    }

    /** How exact a number is as typed: 1 for 12, 0.1 for 12.5. */
    public static double step(String typed) {
        int point = typed.indexOf('.');
        return point < 0 ? 1 : Math.pow(10, point + 1 - typed.length());
    }
}
