package io.github.chengwen.text;

/**
 * Line and column of a place.
 *
 * @param line from 1
 * @param column from 1, in code points: a character outside the BMP counts once
 */
public record Position(int line, int column) {}
