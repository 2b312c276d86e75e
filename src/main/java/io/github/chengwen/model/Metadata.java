package io.github.chengwen.model;

import java.time.Instant;
import java.util.List;

/**
 * What a file says of itself (D-43, F-33).
 *
 * @param title title lines joined without a break
 * @param author speaker or issuer; empty where unknown
 * @param subject the kind of document, such as 讲话稿
 * @param timestamp created and modified
 */
public record Metadata(String title, String author, String subject, Instant timestamp) {

    /** Title and author of the first document, for a file that holds these documents. */
    public static Metadata of(List<Document> documents, String subject, Instant timestamp) {
        String title = documents.stream().map(Document::titleText).findFirst().orElse("");
        String author = documents.stream().map(Document::author).findFirst().orElse("");
        return new Metadata(title, author, subject, timestamp);
    }
}
