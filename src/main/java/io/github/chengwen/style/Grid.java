package io.github.chengwen.style;

/**
 * The grid of rows and characters (P-06, P-10…P-15).
 *
 * @param rowPitch height of a row (P-12)
 * @param charPitch advance of a body character, the 字 in which indents count (P-11)
 * @param baselinePercent how far below the top of a row its baseline lies, in hundredths of the
 *     pitch (P-15)
 */
public record Grid(Length rowPitch, Length charPitch, int baselinePercent) {}
