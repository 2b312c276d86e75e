package io.github.chengwen.text;

/**
 * A place as a person counts it.
 *
 * @param line from 1
 * @param column from 1, in code points, so that a rare character outside the BMP counts once
 */
public record Position(int line, int column) {}
