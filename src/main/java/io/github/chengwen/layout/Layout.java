package io.github.chengwen.layout;

import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.model.Contents;
import java.util.List;

/**
 * Documents as pages.
 *
 * @param pages in order
 * @param frontPages how many of them come before page 1: contents, and the blank back of their last
 *     leaf
 * @param contents of a collection
 * @param links from the contents to the documents
 * @param articles the number of the first paragraph of each document
 * @param bookmarks in the order of the text
 * @param diagnostics what deserves a look, such as loose rows
 */
public record Layout(
        List<Page> pages,
        int frontPages,
        Contents contents,
        List<Link> links,
        List<Integer> articles,
        List<Bookmark> bookmarks,
        Diagnostics diagnostics) {

    public Layout {
        pages = List.copyOf(pages);
        links = List.copyOf(links);
        articles = List.copyOf(articles);
        bookmarks = List.copyOf(bookmarks);
    }
}
