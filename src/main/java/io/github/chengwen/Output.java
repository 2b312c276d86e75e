package io.github.chengwen;

import io.github.chengwen.model.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files made of one document, or of a whole collection.
 *
 * @param documents what they hold
 * @param files by format; only the formats that were asked for
 * @param pictures of their pages
 */
public record Output(List<Document> documents, Map<Format, Content> files, Pictures pictures) {

    public Output {
        documents = List.copyOf(documents);
        files = Map.copyOf(files);
    }

    /** The file in a format, if it was asked for. */
    public Optional<Content> file(Format format) {
        return Optional.ofNullable(files.get(format));
    }

    /** How many pages they have. */
    public int pages() {
        return pictures.count();
    }
}
