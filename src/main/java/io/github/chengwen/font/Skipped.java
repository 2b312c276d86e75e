package io.github.chengwen.font;

/**
 * A font file that cannot be used.
 *
 * @param file its path
 * @param obstacle why
 * @param detail a technical detail; may be empty
 */
public record Skipped(String file, Obstacle obstacle, String detail) {}
