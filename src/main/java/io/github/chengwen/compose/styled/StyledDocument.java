package io.github.chengwen.compose.styled;

import io.github.chengwen.style.Style;
import java.util.List;
import java.util.Optional;

/**
 * What a file shows, paragraph by paragraph: the one place where a block gets its look.
 *
 * @param style whose looks its paragraphs have
 * @param contents the title and the entries of the contents, without page numbers; none where there
 *     are no contents (S-31)
 * @param articles the paragraphs of each document, in order
 * @param letterhead of a letter (E-51)
 * @param imprint the rows and rules of the 版记, from top to bottom; none where there is none
 */
public record StyledDocument(
        Style style,
        List<StyledParagraph> contents,
        List<List<StyledParagraph>> articles,
        Optional<Letterhead> letterhead,
        List<StyledParagraph> imprint) {

    public StyledDocument {
        contents = List.copyOf(contents);
        imprint = List.copyOf(imprint);
        articles = articles.stream().map(List::copyOf).toList();
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
