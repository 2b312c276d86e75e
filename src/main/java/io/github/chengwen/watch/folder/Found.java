package io.github.chengwen.watch.folder;

import java.nio.file.Path;

/**
 * A draft that a look at the inbox has met.
 *
 * @param name its path below the inbox
 * @param held whether an office program has it open, as its lock file says
 * @param ready whether its writer has said that it is complete
 */
public record Found(Path name, Stat stat, boolean held, boolean ready) {}
