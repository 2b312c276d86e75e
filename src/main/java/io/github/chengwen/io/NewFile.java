package io.github.chengwen.io;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A file that is still to be put in its place.
 *
 * @param target where it belongs
 * @param bytes gives all of it, the same each time; asked when the file is written, so that of many
 *     large files one at a time is in memory
 */
public record NewFile(Path target, Supplier<byte[]> bytes) {

    /** A file that is in memory already. */
    public NewFile(Path target, byte[] bytes) {
        this(target, () -> bytes);
    }
}
