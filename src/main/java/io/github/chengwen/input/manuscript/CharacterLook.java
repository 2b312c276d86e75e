package io.github.chengwen.input.manuscript;

/**
 * How characters look.
 *
 * @param size in half points; 0 where it is not known
 * @param bold whether they are
 * @param face of Chinese characters; empty where it is not known
 */
public record CharacterLook(int size, boolean bold, String face) {}
