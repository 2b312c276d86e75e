package io.github.chengwen.ofd;

import io.github.chengwen.page.Bookmark;
import java.util.List;

/** Writes the bookmarks as a tree (F-31: bookmarks mirror the structure). */
final class Outlines {

    private Outlines() {}

    static void write(List<Bookmark> bookmarks, Destination destination, Xml document) {
        if (bookmarks.isEmpty()) {
            return;
        }
        document.begin("Outlines");
        int open = 0;
        for (Bookmark bookmark : bookmarks) {
            int depth = Math.min(bookmark.level(), open + 1);
            for (; open >= depth; open--) {
                document.end();
            }
            document.begin("OutlineElem").with("Title", bookmark.title());
            destination.write(bookmark, document);
            open++;
        }
        for (; open >= 0; open--) {
            document.end();
        }
    }
}
