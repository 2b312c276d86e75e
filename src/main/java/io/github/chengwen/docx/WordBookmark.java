package io.github.chengwen.docx;

import io.github.chengwen.docx.xml.Property;
import java.util.Locale;

/**
 * The bookmark at the title of a document, to which the contents lead (S-31).
 *
 * @param document its place among the documents of the file, from 0
 */
record WordBookmark(int document) {

    /** Word hides a bookmark of such a name, and uses it when it makes the contents anew. */
    String name() {
        return String.format(Locale.ROOT, "_Toc%09d", document + 1);
    }

    Property start() {
        return Property.on("bookmarkStart").with("id", document).with("name", name());
    }

    Property end() {
        return Property.on("bookmarkEnd").with("id", document);
    }
}
