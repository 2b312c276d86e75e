package io.github.chengwen.layout;

import io.github.chengwen.layout.metrics.MeasuredText;
import io.github.chengwen.layout.metrics.ModelWidths;
import io.github.chengwen.page.Advances;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.style.Compatibility;
import io.github.chengwen.style.ParagraphStyle;
import java.util.Arrays;
import java.util.Optional;

/**
 * The end of an entry of the contents: its page number at the right edge of the 版心, and dots up to
 * it (S-31). The dots stand on a grid that begins at that edge, so that those of all rows are below
 * one another, as Word sets them.
 */
final class EntryEnd {

    private final int edge;
    private final Compatibility compatibility;

    /**
     * @param edge the right edge of the 版心 from its left edge
     */
    EntryEnd(int edge, Compatibility compatibility) {
        this.edge = edge;
        this.compatibility = compatibility;
    }

    /** The same row with the number of a page at its end. */
    Row add(int page, Row row, ParagraphStyle look) {
        MeasuredText number = MeasuredText.of(" " + page, look, compatibility);
        int start = edge - number.extent(0, number.length());
        return row.endingWith(new PageReference(dots(end(row), start, look), run(number, start)));
    }

    private static int end(Row row) {
        GlyphRun last = row.runs().get(row.runs().size() - 1);
        return last.x() + last.advances().sum();
    }

    private Optional<GlyphRun> dots(int from, int to, ParagraphStyle look) {
        int pitch = ModelWidths.cell(look.latin(), '.', look.size().milliPoints());
        int first = (edge - from) / pitch - 1;
        int last = (edge - to + pitch - 1) / pitch;
        if (first <= last) {
            return Optional.empty();
        }
        int[] advances = new int[first - last];
        Arrays.fill(advances, pitch);
        return Optional.of(
                new GlyphRun(
                        ".".repeat(advances.length),
                        look.latin(),
                        look.size().milliPoints(),
                        edge - first * pitch,
                        new Advances(advances, 0, advances.length)));
    }

    private static GlyphRun run(MeasuredText measured, int x) {
        int end = measured.length();
        return new GlyphRun(
                measured.text(0, end),
                measured.face(end - 1),
                measured.size(),
                x,
                new Advances(measured.advances(0, end), 0, end));
    }
}
