package io.github.chengwen.io;

import java.nio.file.Path;

/**
 * A finished file that is still to be put in its place.
 *
 * @param target where it belongs
 * @param bytes all of it
 */
public record NewFile(Path target, byte[] bytes) {}
