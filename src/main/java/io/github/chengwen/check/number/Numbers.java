package io.github.chengwen.check.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads numbers in digits and in characters, and writes them. */
final class Numbers {

    /** A number in digits. */
    static final String DIGITS = "(?<![0-9.．])([0-9]+(?:\\.[0-9]+)?)";

    private static final String HAN = "零一二三四五六七八九";

    private Numbers() {}

    /** The value of a small number such as 3, 三, 两, 十二; -1 for what is none. */
    static int small(String text) {
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text.isEmpty() || text.length() > 4 ? -1 : Integer.parseInt(text);
        }
        int sum = 0;
        int digit = 0;
        for (char c : text.replace('两', '二').replace('〇', '零').toCharArray()) {
            int value = HAN.indexOf(c);
            if (value >= 0) {
                digit = value;
            } else if (c == '十') {
                sum += Math.max(1, digit) * 10;
                digit = 0;
            } else {
                return -1;
            }
        }
        return sum + digit;
    }

    /** A value as a draft would write it: no more than two decimals, no zeros at its end. */
    static String written(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        String plain = rounded.stripTrailingZeros().toPlainString();
        return plain;
    }

    /** How exact a number is as typed: 1 for 12, 0.1 for 12.5. */
    static double step(String typed) {
        int point = typed.indexOf('.');
        return point < 0 ? 1 : Math.pow(10, point + 1 - typed.length());
    }
}
