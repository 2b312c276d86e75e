package io.github.chengwen.layout;

import io.github.chengwen.diag.Diagnostics;
import java.util.List;

/**
 * Documents as pages.
 *
 * @param pages in order
 * @param bookmarks in the order of the text
 * @param diagnostics what deserves a look, such as loose rows
 */
public record Layout(List<Page> pages, List<Bookmark> bookmarks, Diagnostics diagnostics) {

    public Layout {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
    }
}
