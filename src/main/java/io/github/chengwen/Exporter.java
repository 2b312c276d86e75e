package io.github.chengwen;

import io.github.chengwen.model.Metadata;
import io.github.chengwen.page.Layout;
import io.github.chengwen.text.SourceText;

/** Makes a file of documents that are laid out; {@link Format} lists those there are. */
@FunctionalInterface
interface Exporter {

    /**
     * The bytes of the file; the same each time.
     *
     * @param layout the styled documents, the pages they fill and the numbers of these
     * @param draft the text they were read from
     */
    byte[] export(Layout layout, Metadata metadata, SourceText draft);
}
