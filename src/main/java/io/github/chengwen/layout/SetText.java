package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.StyledArticle;
import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.diag.Diagnostics;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents of a file cut into rows, before they are put on pages.
 *
 * @param document what is set
 * @param articles the rows of its documents
 * @param diagnostics what deserves a look, such as loose rows
 */
record SetText(StyledDocument document, List<Article> articles, Diagnostics diagnostics) {

    static SetText of(StyledDocument document) {
        return of(document, RowMemory.none());
    }

    static SetText of(StyledDocument document, RowMemory memory) {
        Diagnostics.Builder diagnostics = new Diagnostics.Builder();
        RowSetter setter = new RowSetter(document.style(), diagnostics, memory);
        List<Article> articles =
                document.articles().stream()
                        .map(article -> Article.of(article, setter, document.style()))
                        .toList();
        List<StyledArticle> styled = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            styled.add(document.articles().get(i).with(articles.get(i).styled()));
        }
        StyledDocument set =
                new StyledDocument(document.style(), document.contents(), styled, document.apart());
        return new SetText(set, articles, diagnostics.build());
    }
}
