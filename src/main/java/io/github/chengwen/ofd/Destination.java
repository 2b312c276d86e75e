package io.github.chengwen.ofd;

import io.github.chengwen.page.Bookmark;
import java.util.List;

/** Where a bookmark or a row of the contents leads. */
final class Destination {

    /** F-31: a bookmark leads to a little above its row. */
    private static final int ABOVE = 6_000;

    private final List<Integer> pages;

    /**
     * Destinations in a document.
     *
     * @param pages the numbers of the page objects, in order
     */
    Destination(List<Integer> pages) {
        this.pages = List.copyOf(pages);
    }

    /** Writes what happens at a click: the reader goes there. */
    void write(Bookmark bookmark, Xml xml) {
        xml.begin("Actions").begin("Action").with("Event", "CLICK").begin("Goto");
        xml.begin("Dest")
                .with("Type", "XYZ")
                .with("PageID", pages.get(bookmark.page() - 1))
                .with("Left", 0)
                .with("Top", Millimetres.of(Math.max(0, bookmark.y() - ABOVE)))
                .with("Zoom", 0);
        xml.end().end().end().end();
    }
}
