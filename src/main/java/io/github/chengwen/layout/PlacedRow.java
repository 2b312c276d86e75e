package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.PlacedText;
import io.github.chengwen.diag.Span;
import io.github.chengwen.layout.metrics.MeasuredText;
import io.github.chengwen.page.Advances;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.style.Compatibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of texts that stand at places of their own (E-06, E-07, E-43); between two of them is a
 * space as wide as what is left.
 */
final class PlacedRow {

    private static final String SPACE = "\u3000";

    private final Compatibility compatibility;
    private final List<GlyphRun> runs = new ArrayList<>();

    private PlacedRow(Compatibility compatibility) {
        this.compatibility = compatibility;
    }

    /**
     * The row.
     *
     * @param texts from left to right
     */
    static Row of(List<PlacedText> texts, Compatibility compatibility) {
        PlacedRow row = new PlacedRow(compatibility);
        texts.forEach(row::add);
        return new Row(row.runs, 0, Span.NONE, List.of(), Optional.empty());
    }

    private void add(PlacedText placed) {
        MeasuredText measured = MeasuredText.of(placed.text(), placed.look(), compatibility);
        int[] advances = advances(placed, measured);
        int width = width(placed, measured, advances);
        int x =
                switch (placed.anchor()) {
                    case LEFT -> placed.x().milliPoints();
                    case BOTH -> end();
                    case CENTRE -> placed.x().milliPoints() - width / 2;
                    case RIGHT -> placed.x().milliPoints() - width;
                };
        if (!runs.isEmpty() && !placed.follows()) {
            space(placed, x);
        }
        int start = 0;
        while (start < measured.length()) {
            int end = start + 1;
            while (end < measured.length() && measured.face(end) == measured.face(start)) {
                end++;
            }
            Advances own = new Advances(advances, start, end);
            runs.add(
                    new GlyphRun(
                            measured.text(start, end),
                            measured.face(start),
                            measured.size(),
                            x,
                            own,
                            placed.ink(),
                            placed.widthPercent()));
            x += own.sum();
            start = end;
        }
    }

    /** Where the runs so far end. */
    private int end() {
        GlyphRun last = runs.get(runs.size() - 1);
        return last.x() + last.advances().sum();
    }

    private static int[] advances(PlacedText placed, MeasuredText measured) {
        int[] advances = measured.advances(0, measured.length());
        for (int i = 0; i < advances.length; i++) {
            advances[i] =
                    advances[i] * placed.widthPercent() / PlacedText.FULL_WIDTH
                            + (i + 1 < advances.length ? placed.letterspacing().milliPoints() : 0);
        }
        return advances;
    }

    /** Up to the edge of the last cell: its letter-spacing is beyond it. */
    private static int width(PlacedText placed, MeasuredText measured, int[] advances) {
        int last = advances.length - 1;
        int width = 0;
        for (int i = 0; i < last; i++) {
            width += advances[i];
        }
        return width + measured.cell(last) * placed.widthPercent() / PlacedText.FULL_WIDTH;
    }

    private void space(PlacedText next, int x) {
        int from = end();
        runs.add(
                new GlyphRun(
                        SPACE,
                        next.look().face(),
                        next.look().size().milliPoints(),
                        from,
                        new Advances(new int[] {x - from}, 0, 1)));
    }
}
