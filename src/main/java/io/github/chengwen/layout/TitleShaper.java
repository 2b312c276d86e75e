package io.github.chengwen.layout;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Title;
import io.github.chengwen.style.Consumer;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Breaks titles into lines by meaning and shape (S-40…S-44). DOCX and PDF both show its lines. */
public final class TitleShaper {

    /** A longer title is no title: it is left to the line breaker. */
    private static final int LONGEST = 72;

    private static final int MOST_LINES = 5;

    private final ParagraphStyle look;
    private final Consumer consumer;
    private final TitleMeasure measure;

    TitleShaper(Style style) {
        this.look = style.of(Element.TITLE);
        this.consumer = style.lines().consumer();
        this.measure = new TitleMeasure(style);
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
        int fewest = ceiling(length, 2 * measure.most());
        if (measure.fitsInAnyFace(title) || length > 2 * LONGEST || fewest > MOST_LINES) {
            return List.of(title);
        }
        TitleBreaks breaks =
                TitleBreaks.of(title, new BreakRules(Galley.of(title, look, consumer)));
        TitleSearch search = new TitleSearch(title, breaks, measure);
        int most = ceiling(length, 2 * measure.preferred()) + 1;
        return IntStream.rangeClosed(fewest, most)
                .mapToObj(search::best)
                .reduce(search::better)
                .map(way -> cut(title, way.places()))
                .orElseGet(() -> List.of(title));
    }

    private static int ceiling(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
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
