/**
 * Figures that the reader can work out anew: rates, shares, prices, what is left, sums of lists. It
 * knows nothing of dates.
 */
package io.github.chengwen.check.reckon;
