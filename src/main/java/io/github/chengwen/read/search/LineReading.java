package io.github.chengwen.read.search;

import java.util.List;

/**
 * Why a line, or a piece of one, was read as it was.
 *
 * @param text of the line
 * @param best what it was taken for
 * @param second the likeliest other reading that prints differently
 * @param reasons what speaks for the best or for the second, strongest first
 */
public record LineReading(String text, Choice best, Choice second, List<Reason> reasons) {

    public LineReading {
        reasons = List.copyOf(reasons);
    }

    /**
     * One reading.
     *
     * @param chinese its name
     * @param english the same
     * @param probability from 0 to 1
     */
    public record Choice(String chinese, String english, double probability) {}

    /**
     * One feature.
     *
     * @param feature its name and values, as the file of weights has them
     * @param forBest its weight for the best reading
     * @param forSecond its weight for the second
     */
    public record Reason(String feature, double forBest, double forSecond) {

        /** How far it speaks for the best reading; against it where less than 0. */
        public double balance() {
            return forBest - forSecond;
        }
    }
}
