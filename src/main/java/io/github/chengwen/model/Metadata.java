package io.github.chengwen.model;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a file says of itself (D-43, F-33).
 *
 * @param title title lines joined without a break; without a title, how the text begins
 * @param author speaker or issuer; empty where unknown
 * @param subject the kind of document, such as 讲话稿
 * @param timestamp created and modified; empty where no one said and the document has no date
 */
public record Metadata(String title, String author, String subject, Optional<Instant> timestamp) {

    /** How much of a text without a title names it, in characters. */
    private static final int OPENING = 30;

    /** The kinds of text that a style may say of any of its documents. */
    private static final Set<String> GENERAL = Set.of("讲话稿", "公文");

    public Metadata(String title, String author, String subject, Instant timestamp) {
        this(title, author, subject, Optional.of(timestamp));
    }

    /**
     * Title, author, genre and date of the first document, for a file that holds these documents.
     *
     * @param subject what the style says of its documents; where that is general, the genre that
     *     the title ends with is more telling
     * @param timestamp where someone said one; else it is the date of the document
     */
    public static Metadata of(
            List<Document> documents, String subject, Optional<Instant> timestamp) {
        String title = documents.stream().map(Metadata::title).findFirst().orElse("");
        String author = documents.stream().map(Document::author).findFirst().orElse("");
        Optional<String> genre = documents.stream().findFirst().flatMap(Genre::of);
        Optional<Instant> dated =
                documents.stream()
                        .flatMap(document -> document.date().stream())
                        .findFirst()
                        .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant());
        return new Metadata(
                title,
                author,
                GENERAL.contains(subject) ? genre.orElse(subject) : subject,
                timestamp.or(() -> dated));
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
