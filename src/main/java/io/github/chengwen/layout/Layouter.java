package io.github.chengwen.layout;

import io.github.chengwen.compose.Seals;
import io.github.chengwen.compose.styled.Ending;
import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.model.Document;
import io.github.chengwen.page.Layout;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets documents on pages. Several documents are a collection: contents come first, each document
 * begins a new page, and page numbers run on (S-30, S-31).
 */
public final class Layouter {

    private Layouter() {}

    /**
     * The pages of documents that share a file, well filled: where a closing would leave the page
     * before it too empty, the grid is changed a little (G-10: no page without body text).
     *
     * @param style as the house wants it; the layout tells which one its pages have
     */
    public static Layout layout(List<Document> documents, Style style) {
        return layout(documents, style, RowMemory.none());
    }

    /** The same, with the rows of paragraphs that have not changed. */
    public static Layout layout(List<Document> documents, Style style, RowMemory memory) {
        PageFit.Fitted fitted = PageFit.fit(documents, style, memory);
        return onPages(fitted.text(), fitted.diagnostics().and(Seals.check(documents, style)));
    }

    /** The pages of a document in the very style that it has. */
    public static Layout layout(StyledDocument document) {
        return onPages(SetText.of(document), Diagnostics.empty());
    }

    private static Layout onPages(SetText text, Diagnostics changes) {
        StyledDocument document = text.document();
        Style style = document.style();
        Diagnostics.Builder diagnostics = new Diagnostics.Builder();
        List<Ending> endings = LastPage.endings(text);
        List<Integer> numbers = FrontPages.numbers(text.articles(), endings);
        Article front = FrontPages.set(document, numbers, new RowSetter(style, diagnostics));
        int frontPages = FrontPages.count(front, style);
        PageSetter pages = new PageSetter(style, frontPages);
        pages.addFront(front);
        List<Integer> starts = new ArrayList<>();
        List<Integer> firstPages = new ArrayList<>();
        int next = front.paragraphs();
        for (int i = 0; i < text.articles().size(); i++) {
            OfficialParts parts =
                    OfficialParts.of(
                            document.articles().get(i), style, new RowSetter(style, diagnostics));
            if (document.restarts()) {
                pages.restart();
            }
            firstPages.add(pages.pages().size() + 1);
            starts.add(next);
            next = pages.add(text.articles().get(i), parts, endings.get(i), next);
        }
        return new Layout(
                document,
                numbers,
                pages.pages(),
                frontPages,
                FrontPages.links(document, numbers, pages.pages(), pages.bookmarks()),
                starts,
                firstPages,
                pages.bookmarks(),
                endings,
                changes.and(text.diagnostics()).and(diagnostics.build()));
    }
}
