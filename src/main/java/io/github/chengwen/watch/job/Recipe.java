package io.github.chengwen.watch.job;

import io.github.chengwen.Converted;

/**
 * How drafts of a folder are converted.
 *
 * @param converter pure, as {@link io.github.chengwen.Chengwen#convert} is
 * @param profile names everything that the result depends on besides the draft: style, options,
 *     version
 */
public record Recipe(Converter converter, String profile) {

    /** Makes documents of a draft. */
    public interface Converter {
        Converted convert(byte[] draft, String name);
    }
}
