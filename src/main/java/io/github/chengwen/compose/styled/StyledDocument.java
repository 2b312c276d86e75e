package io.github.chengwen.compose.styled;

import io.github.chengwen.style.Style;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file shows, paragraph by paragraph: the one place where a block gets its look.
 *
 * @param style whose looks its paragraphs have
 * @param contents the title and the entries of the contents, without page numbers; none where there
 *     are no contents (S-31)
 * @param articles its documents, in order
 * @param apart whether each of them has a head, an imprint and a section of its own (S-34)
 */
public record StyledDocument(
        Style style, List<StyledParagraph> contents, List<StyledArticle> articles, boolean apart) {

    public StyledDocument {
        contents = List.copyOf(contents);
        articles = List.copyOf(articles);
    }

    /** The paragraphs of the text of all documents. */
    public Stream<StyledParagraph> paragraphs() {
        return articles.stream().flatMap(article -> article.paragraphs().stream());
    }

    /** Whether any page of it stands across. */
    public boolean isTurned() {
        return paragraphs().anyMatch(p -> p.table().filter(StyledTable::landscape).isPresent());
    }

    /** The letterhead of the first letter. */
    public Optional<Letterhead> letterhead() {
        return articles.stream().flatMap(article -> article.letterhead().stream()).findFirst();
    }

    /**
     * Whether the pages of each document are numbered from 1; those of other collections, and of
     * one with contents, run on.
     */
    public boolean restarts() {
        return apart && contents.isEmpty();
    }

    /** Whether several documents share the file: each is then a level of the outline (D-31). */
    public boolean isCollection() {
        return articles.size() > 1;
    }

    /**
     * Whether an empty paragraph of the least height follows a table: at the end of a document and
     * before another table, where a DOCX needs one, and behind a table that stands across, to hold
     * the end of its section.
     */
    public static boolean isParted(List<StyledParagraph> article, int index) {
        return index + 1 == article.size()
                || article.get(index + 1).table().isPresent()
                || article.get(index).table().filter(StyledTable::landscape).isPresent();
    }
}
