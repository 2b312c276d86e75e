package io.github.chengwen.cli;

import io.github.chengwen.Content;
import io.github.chengwen.Format;
import java.util.function.Supplier;

/**
 * A file made of a draft.
 *
 * @param ending what its name ends with, behind the name of the draft
 * @param bytes gives all of it, the same each time
 */
record Made(String ending, Supplier<byte[]> bytes) {

    static Made of(Format format, Content content) {
        return new Made("." + format.extension(), content::toByteArray);
    }
}
