package io.github.chengwen.cli.batch;

import io.github.chengwen.Content;
import io.github.chengwen.Format;
import java.util.function.Supplier;

/**
 * An output file of a draft.
 *
 * @param ending appended to the draft's name, such as {@code .docx}
 * @param bytes supplies its content, the same each time
 */
public record Made(String ending, Supplier<byte[]> bytes) {

    public static Made of(Format format, Content content) {
        return new Made("." + format.extension(), content::toByteArray);
    }
}
