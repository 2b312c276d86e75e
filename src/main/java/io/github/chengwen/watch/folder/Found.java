package io.github.chengwen.watch.folder;

import java.nio.file.Path;

/**
 * A draft found by a scan of the inbox.
 *
 * @param name its path below the inbox
 * @param held whether an office program has it open, as its lock file says
 * @param ready whether its writer has said that it is complete
 */
public record Found(Path name, Stat stat, boolean held, boolean ready) {}
