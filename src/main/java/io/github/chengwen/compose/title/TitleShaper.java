package io.github.chengwen.compose.title;

import io.github.chengwen.layout.line.BreakRules;
import io.github.chengwen.layout.metrics.MeasuredText;
import io.github.chengwen.layout.metrics.ModelWidths;
import io.github.chengwen.style.Compatibility;
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

    /** As many as any line holds: what is no title is broken only where it must be. */
    private static final int ANY = 100;

    private final ParagraphStyle look;
    private final Compatibility compatibility;
    private final TitleMeasure measure;

    private TitleShaper(ParagraphStyle look, Compatibility compatibility, TitleMeasure measure) {
        this.look = look;
        this.compatibility = compatibility;
        this.measure = measure;
    }

    /** Of titles. */
    public static TitleShaper ofTitles(Style style) {
        return new TitleShaper(
                style.of(Element.TITLE), style.lines().compatibility(), new TitleMeasure(style));
    }

    /** Of subtitles, which may fill a line. */
    public static TitleShaper ofSubtitles(Style style) {
        return new TitleShaper(
                style.of(Element.SUBTITLE),
                style.lines().compatibility(),
                new TitleMeasure(style, Element.SUBTITLE, ANY, ANY));
    }

    /** Of the entries of contents, which may fill a line. */
    static TitleShaper ofEntries(Style style) {
        return new TitleShaper(
                style.of(Element.CONTENTS_ENTRY),
                style.lines().compatibility(),
                new TitleMeasure(style, Element.CONTENTS_ENTRY, ANY, ANY));
    }

    /** The lines of a title; joined, they are the title without the spaces where they part. */
    public List<String> lines(String title) {
        int length = halves(title);
        int fewest = Math.max(2, ceiling(length, 2 * measure.most()));
        if (measure.fitsInAnyFace(title) || length > 2 * LONGEST || fewest > MOST_LINES) {
            return List.of(title);
        }
        TitleBreaks breaks =
                TitleBreaks.of(title, new BreakRules(MeasuredText.of(title, look, compatibility)));
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
            lines.add(title.substring(start, place).strip());
            start = place;
        }
        lines.add(title.substring(start).strip());
        return lines;
    }

    /** Length in half characters. */
    static int halves(String text) {
        return text.codePoints().map(c -> ModelWidths.isEastAsian(c) ? 2 : 1).sum();
    }
}
