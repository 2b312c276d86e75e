package io.github.chengwen.page;

/** Something placed on a page. */
public sealed interface Item permits TextRow, Leader, PageNumberRow, Rule, PictureItem {

    /** Calls the one case that fits. */
    <R> R match(Cases<R> cases);

    /** One answer for each kind of item. */
    interface Cases<R> {
        R text(TextRow row);

        R leader(Leader leader);

        R pageNumber(PageNumberRow number);

        R rule(Rule rule);

        R picture(PictureItem picture);
    }
}
