package io.github.chengwen.layout;

import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.model.Document;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets documents on pages. Several documents are a collection: each begins a new page, and page
 * numbers run on (S-30, S-31).
 */
public final class Layouter {

    private Layouter() {}

    /** The pages of documents whose titles have been shaped. */
    public static Layout layout(List<Document> shaped, Style style) {
        Diagnostics.Builder diagnostics = new Diagnostics.Builder();
        RowSetter setter = new RowSetter(style, diagnostics);
        Compositor compositor = new Compositor(style, shaped.size() > 1);
        PageSetter pages = new PageSetter(style);
        List<Integer> articles = new ArrayList<>();
        int paragraphs = 0;
        for (Document document : shaped) {
            Article article = Article.of(compositor.compose(document), setter, style);
            articles.add(paragraphs);
            pages.add(article, paragraphs);
            paragraphs += article.paragraphs();
        }
        return new Layout(pages.pages(), articles, pages.bookmarks(), diagnostics.build());
    }
}
