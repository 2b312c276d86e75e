package io.github.chengwen.style;

/**
 * The grid of rows and characters (P-06: 22 rows a page, 28 characters a row, filling the 版心).
 *
 * @param rowPitch distance of baselines, exact (P-12: 28.95 pt, so that 22 rows fit)
 * @param charPitch advance of a body character, the unit 字 of indents (P-11: 15.75 pt, so that 28
 *     fit)
 * @param baselinePercent distance of a row's baseline from its top, in hundredths of the row pitch
 *     (P-15: 80, as in Word)
 */
public record Grid(Length rowPitch, Length charPitch, int baselinePercent) {}
