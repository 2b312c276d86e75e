package io.github.chengwen.layout;

import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.model.Contents;
import io.github.chengwen.model.Document;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets documents on pages. Several documents are a collection: contents come first, each document
 * begins a new page, and page numbers run on (S-30, S-31).
 */
public final class Layouter {

    private Layouter() {}

    /** The pages of documents whose titles have been shaped. */
    public static Layout layout(List<Document> shaped, Style style) {
        Diagnostics.Builder diagnostics = new Diagnostics.Builder();
        RowSetter setter = new RowSetter(style, diagnostics);
        Compositor compositor = new Compositor(style, shaped.size() > 1);
        List<Article> articles =
                shaped.stream()
                        .map(document -> Article.of(compositor.compose(document), setter, style))
                        .toList();
        Contents contents = FrontPages.contents(shaped, articles, style);
        Article front = Article.of(compositor.compose(contents), setter, style);
        int frontPages = FrontPages.count(front, style);
        PageSetter pages = new PageSetter(style, frontPages);
        pages.add(front, 0);
        pages.endFront();
        List<Integer> starts = add(articles, front.paragraphs(), pages);
        List<Link> links = FrontPages.links(contents, pages.pages(), pages.bookmarks(), style);
        return new Layout(
                pages.pages(),
                frontPages,
                contents,
                links,
                starts,
                pages.bookmarks(),
                diagnostics.build());
    }

    /** The number of the first paragraph of each article. */
    private static List<Integer> add(List<Article> articles, int paragraphs, PageSetter pages) {
        List<Integer> starts = new ArrayList<>();
        int next = paragraphs;
        for (Article article : articles) {
            starts.add(next);
            pages.add(article, next);
            next += article.paragraphs();
        }
        return starts;
    }
}
