package io.github.chengwen.layout;

/** Something placed on a page. */
public sealed interface Item permits TextRow, PageNumberRow {

    /** Calls the one case that fits. */
    <R> R match(Cases<R> cases);

    /** One answer for each kind of item. */
    interface Cases<R> {
        R text(TextRow row);

        R pageNumber(PageNumberRow number);
    }
}
