/** Counts, shares, sums and numbers that contradict each other; days and hours are not of it. */
package io.github.chengwen.check.number;
