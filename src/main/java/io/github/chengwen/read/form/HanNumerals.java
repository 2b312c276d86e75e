package io.github.chengwen.read.form;

/** Chinese numerals from 1 to 99, as headings use them. */
final class HanNumerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private HanNumerals() {}

    /** The value of a numeral such as 二十一; 0 where it is none. */
    public static int parse(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? Math.max(0, DIGITS.indexOf(numeral)) : 0;
        }
        int tens = ten == 0 ? 1 : digit(numeral.substring(0, ten));
        int ones = ten == numeral.length() - 1 ? 0 : digit(numeral.substring(ten + 1));
        return tens <= 0 || ones < 0 ? 0 : tens * 10 + ones;
    }

    private static int digit(String one) {
        return one.length() == 1 ? DIGITS.indexOf(one) : -1;
    }

    public static String of(int value) {
        if (value < 1 || value > 99) {
            throw new IllegalArgumentException("not a heading number: " + value);
        }
        String tens = value < 20 ? "" : DIGITS.substring(value / 10, value / 10 + 1);
        String ones = value % 10 == 0 ? "" : DIGITS.substring(value % 10, value % 10 + 1);
        return value < 10 ? ones : tens + "十" + ones;
    }
}
