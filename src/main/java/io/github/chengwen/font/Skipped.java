package io.github.chengwen.font;

/**
 * A font file that was not taken.
 *
 * @param file its path
 * @param obstacle why
 * @param detail more about it for a technical reader; may be empty
 */
public record Skipped(String file, Obstacle obstacle, String detail) {}
