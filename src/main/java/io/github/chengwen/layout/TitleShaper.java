package io.github.chengwen.layout;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Title;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.TitleBlock;
import java.util.ArrayList;
import java.util.List;

/** Breaks titles into lines by meaning and shape (S-40…S-44). DOCX and PDF both show its lines. */
public final class TitleShaper {

    /** A longer title is no title: it is left to the line breaker. */
    private static final int LONGEST = 72;

    private final ParagraphStyle look;
    private final TitleBlock limits;

    private TitleShaper(Style style) {
        this.look = style.of(Element.TITLE);
        this.limits = style.titleBlock();
    }

    /** The same documents with the lines of their titles set. */
    public static List<Document> shape(List<Document> documents, Style style) {
        TitleShaper shaper = new TitleShaper(style);
        return documents.stream().map(shaper::shape).toList();
    }

    private Document shape(Document document) {
        List<Block> blocks = document.blocks().stream().map(this::shape).toList();
        return new Document(document.splitter(), blocks);
    }

    private Block shape(Block block) {
        return block instanceof Title title
                ? title.withLines(lines(title.passage().text()))
                : block;
    }

    /** The lines of a title; joined, they are the title. */
    List<String> lines(String title) {
        int length = halves(title);
        if (length <= 2 * limits.maxCharacters() || length > 2 * LONGEST) {
            return List.of(title);
        }
        TitleBreaks breaks = TitleBreaks.of(title, new BreakRules(Galley.of(title, look)));
        int fewest =
                (length + 2 * limits.preferredCharacters() - 1)
                        / (2 * limits.preferredCharacters());
        TitleSearch search = new TitleSearch(title, breaks, limits);
        return cut(title, search.better(search.best(fewest), search.best(fewest + 1)).places());
    }

    private static List<String> cut(String title, List<Integer> places) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int place : places) {
            lines.add(title.substring(start, place));
            start = place;
        }
        lines.add(title.substring(start));
        return lines;
    }

    /** Length in half characters. */
    static int halves(String text) {
        return text.codePoints().map(c -> ModelWidths.isEastAsian(c) ? 2 : 1).sum();
    }
}
