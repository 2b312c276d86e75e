package io.github.chengwen.input.number;

/**
 * One level of a list.
 *
 * @param form of its own number
 * @param pattern what is written: {@code %1} to {@code %9} stand for the numbers of the levels
 * @param start the first number
 * @param restartAfter the numbering begins anew after a paragraph of a level below this one, from
 *     0; 0 for never
 * @param decimal whether the numbers of the levels above are written in plain digits
 */
public record NumberLevel(
        NumberForm form, String pattern, int start, int restartAfter, boolean decimal) {}
