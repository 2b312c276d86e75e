package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.Stroke;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.InNote;
import io.github.chengwen.page.Item;
import io.github.chengwen.page.Leader;
import io.github.chengwen.page.NoteMark;
import io.github.chengwen.page.Rule;
import io.github.chengwen.page.TextRow;
import java.util.List;
import java.util.Optional;

/** Puts one row after the other on a page (P-15). */
final class RowPlacer {

    private final int baselinePercent;
    private final int coreLeft;
    private final List<Item> items;

    /**
     * @param coreLeft the left edge of the 版心 of the page
     * @param items of the page, to which what is placed is added
     */
    RowPlacer(int baselinePercent, int coreLeft, List<Item> items) {
        this.baselinePercent = baselinePercent;
        this.coreLeft = coreLeft;
        this.items = items;
    }

    /**
     * Places a row; one without characters is its rules alone.
     *
     * @param number of the paragraph in the layout
     * @param index of the row in the paragraph
     * @param top of the row, from the upper edge of the paper
     */
    void place(StyledParagraph paragraph, List<Row> rows, int number, int index, int top) {
        place(paragraph, rows, number, index, top, Optional.empty());
    }

    /** Places a row of a footnote. */
    void place(
            StyledParagraph paragraph, List<Row> rows, int number, int index, int top, InNote in) {
        place(paragraph, rows, number, index, top, Optional.of(in));
    }

    private void place(
            StyledParagraph paragraph,
            List<Row> rows,
            int number,
            int index,
            int top,
            Optional<InNote> in) {
        paragraph.strokes().forEach(stroke -> items.add(rule(stroke, top)));
        Row row = rows.get(index);
        if (row.runs().isEmpty() && row.notes().isEmpty()) {
            return;
        }
        int fall = paragraph.look().linePitch().milliPoints() * baselinePercent / 100;
        List<GlyphRun> runs = row.runs().stream().map(run -> run.shiftedBy(coreLeft)).toList();
        TextRow placed =
                new TextRow(
                        top + fall,
                        runs,
                        row.lead(),
                        paragraph.role(),
                        paragraph.headingLevel(),
                        number,
                        paragraph.passage(),
                        row.place(),
                        index == 0,
                        index == rows.size() - 1);
        TextRow whole = in.map(placed::in).orElse(placed);
        List<NoteMark> marks = row.notes().stream().map(n -> n.shiftedBy(coreLeft)).toList();
        items.addAll(whole.parted(marks));
        row.page().ifPresent(end -> addEnd(end, placed));
    }

    private Rule rule(Stroke stroke, int top) {
        return new Rule(
                coreLeft + stroke.x().milliPoints(),
                top + stroke.top().milliPoints(),
                stroke.width().milliPoints(),
                stroke.thickness().milliPoints(),
                stroke.ink());
    }

    /** The dots and the number of an entry of the contents, on the baseline of its last row. */
    private void addEnd(PageReference end, TextRow row) {
        end.dots()
                .map(dots -> new Leader(row.baseline(), dots.shiftedBy(coreLeft)))
                .ifPresent(items::add);
        items.add(
                new TextRow(
                        row.baseline(),
                        List.of(end.number().shiftedBy(coreLeft)),
                        0,
                        row.role(),
                        row.headingLevel(),
                        row.paragraph(),
                        row.passage(),
                        row.place(),
                        false,
                        true));
    }
}
