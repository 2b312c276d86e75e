package io.github.chengwen.io;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A file to be published.
 *
 * @param target its path
 * @param bytes supplies its content, the same each time; called when the file is written, so that
 *     of many large files only one at a time is in memory
 */
public record NewFile(Path target, Supplier<byte[]> bytes) {

    /** A file whose content is in memory. */
    public NewFile(Path target, byte[] bytes) {
        this(target, () -> bytes);
    }
}
