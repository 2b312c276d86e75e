package io.github.chengwen.check.series;

/** The numbers of items, one to ninety-nine, in characters and in digits. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** The value of 3, 三, 十二, 二十; 0 for what is none. */
    static int value(String typed) {
        if (typed.charAt(0) <= '9') {
            return Integer.parseInt(typed);
        }
        int ten = typed.indexOf('十');
        if (ten < 0) {
            return Math.max(0, DIGITS.indexOf(typed.charAt(0)));
        }
        int tens = ten == 0 ? 1 : Math.max(0, DIGITS.indexOf(typed.charAt(0)));
        int ones = ten + 1 < typed.length() ? DIGITS.indexOf(typed.charAt(ten + 1)) : 0;
        return 10 * tens + Math.max(0, ones);
    }

    /** A number in digits or in characters, as another is typed. */
    static String written(int number, String like) {
        if (like.charAt(0) <= '9') {
            return String.valueOf(number);
        }
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10);
    }
}
