/**
 * Reads Markdown with tables, by commonmark.
 *
 * <p>Only files that are named so are read so: a draft with a few {@code #} and {@code *} is text.
 * The package knows nothing of other formats, and must not.
 */
package io.github.chengwen.input.markdown;
