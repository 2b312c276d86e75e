package io.github.chengwen.read;

/** Numbers in characters, as the drafts of the tests count with. */
final class HanNumber {

    private static final String DIGITS = "一二三四五六七八九";

    private HanNumber() {}

    /** A number from 1 to 99, such as 二十一. */
    static String of(int value) {
        String tens = value < 20 ? "" : DIGITS.substring(value / 10 - 1, value / 10);
        String ones = value % 10 == 0 ? "" : DIGITS.substring(value % 10 - 1, value % 10);
        return value < 10 ? ones : tens + "十" + ones;
    }
}
