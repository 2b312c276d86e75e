package io.github.chengwen.check.reckon;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number as typed, with what rounding may have taken away.
 *
 * @param value in the bare unit: 1.5万亩 is 15,000 亩
 * @param half half of the last place of a rounded number; 0 for a count
 * @param unit without 万 or 亿
 */
record Figure(double value, double half, String unit) {

    /** A number and its unit, for patterns: 1.5万亩. */
    static final String NUMBER = "([0-9]+(?:\\.[0-9]+)?)";

    static Figure of(String typed, String unit) {
        double scale = 1;
        String bare = unit;
        while (!bare.isEmpty() && "万亿千百".indexOf(bare.charAt(0)) >= 0 && !bare.equals("千瓦")) {
            scale *=
                    switch (bare.charAt(0)) {
                        case '万' -> 1e4;
                        case '亿' -> 1e8;
                        case '千' -> 1e3;
                        default -> 100;
                    };
            bare = bare.substring(1);
        }
        int point = typed.indexOf('.');
        double step = point < 0 ? 1 : Math.pow(10, point + 1 - typed.length());
        boolean rounded = point >= 0 || scale > 1;
        return new Figure(
                Double.parseDouble(typed) * scale, rounded ? step * scale / 2 : 0, kind(bare));
    }

    /** Persons are counted with several words. */
    private static String kind(String unit) {
        return unit.equals("名") || unit.equals("位") ? "人" : unit;
    }

    /** This, rounded no more than another beside it: 3亿元 beside 3.6亿元 is 3.0亿元. */
    Figure asExactAs(Figure other) {
        return half > other.half && other.half > 0 ? new Figure(value, other.half, unit) : this;
    }

    boolean isOfUnit(Figure other) {
        return unit.equals(other.unit);
    }

    /** Whether this can be so many times another, as both are rounded. */
    boolean fits(double value, double slack) {
        return Math.abs(this.value - value) <= half + slack + 1e-9 * Math.abs(value);
    }

    /** A value as a draft would write it. */
    static String written(double value, int places) {
        return BigDecimal.valueOf(value)
                .setScale(places, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
