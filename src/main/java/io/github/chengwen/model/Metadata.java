package io.github.chengwen.model;

import java.time.Instant;
import java.util.List;

/**
 * What a file says of itself (D-43, F-33).
 *
 * @param title title lines joined without a break; without a title, how the text begins
 * @param author speaker or issuer; empty where unknown
 * @param subject the kind of document, such as 讲话稿
 * @param timestamp created and modified
 */
public record Metadata(String title, String author, String subject, Instant timestamp) {

    /** How much of a text without a title names it, in characters. */
    private static final int OPENING = 30;

    /** Title and author of the first document, for a file that holds these documents. */
    public static Metadata of(List<Document> documents, String subject, Instant timestamp) {
        String title = documents.stream().map(Metadata::title).findFirst().orElse("");
        String author = documents.stream().map(Document::author).findFirst().orElse("");
        return new Metadata(title, author, subject, timestamp);
    }

    private static String title(Document document) {
        String title = document.titleText();
        return title.isBlank()
                ? document.blocks().stream()
                        .map(block -> block.passage().text().strip())
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .map(Metadata::opening)
                        .orElse("")
                : title;
    }

    private static String opening(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= OPENING
                ? text
                : text.substring(0, text.offsetByCodePoints(0, OPENING - 1)) + "…";
    }
}
