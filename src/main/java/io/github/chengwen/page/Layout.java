package io.github.chengwen.page;

import io.github.chengwen.compose.styled.ImprintPlace;
import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.diag.Diagnostics;
import java.util.List;

/**
 * Documents as pages.
 *
 * @param document what is on them
 * @param numbers what is printed on the first page of each document
 * @param pages in order
 * @param frontPages how many of them come before page 1: contents, and the blank back of their last
 *     leaf
 * @param links from the contents to the documents
 * @param articles the number of the first paragraph of each document
 * @param bookmarks in the order of the text
 * @param imprint on which page it stands
 * @param diagnostics what deserves a look, such as loose rows
 */
public record Layout(
        StyledDocument document,
        List<Integer> numbers,
        List<Page> pages,
        int frontPages,
        List<Link> links,
        List<Integer> articles,
        List<Bookmark> bookmarks,
        ImprintPlace imprint,
        Diagnostics diagnostics) {

    public Layout {
        numbers = List.copyOf(numbers);
        pages = List.copyOf(pages);
        links = List.copyOf(links);
        articles = List.copyOf(articles);
        bookmarks = List.copyOf(bookmarks);
    }
}
