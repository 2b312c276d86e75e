package io.github.chengwen.layout;

import io.github.chengwen.diag.Diagnostics;
import java.util.List;

/**
 * Documents as pages.
 *
 * @param pages in order
 * @param articles the number of the first paragraph of each document
 * @param bookmarks in the order of the text
 * @param diagnostics what deserves a look, such as loose rows
 */
public record Layout(
        List<Page> pages,
        List<Integer> articles,
        List<Bookmark> bookmarks,
        Diagnostics diagnostics) {

    public Layout {
        pages = List.copyOf(pages);
        articles = List.copyOf(articles);
        bookmarks = List.copyOf(bookmarks);
    }
}
