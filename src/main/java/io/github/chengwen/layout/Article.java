package io.github.chengwen.layout;

import io.github.chengwen.compose.StyledParagraph;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;

/** A document cut into rows: what goes from one page to the next. */
final class Article {

    private final List<StyledParagraph> paragraphs;
    private final List<List<Row>> rows;
    private final List<Line> lines;
    private final List<Integer> pageStarts;

    private Article(
            List<StyledParagraph> paragraphs,
            List<List<Row>> rows,
            List<Line> lines,
            PageBreaker breaker) {
        this.paragraphs = paragraphs;
        this.rows = rows;
        this.lines = lines;
        this.pageStarts = breaker.starts(boxes());
    }

    /** A row and what it belongs to: paragraph and row count from 0. */
    record Line(int paragraph, int row, LineBox box) {}

    /**
     * @param push by how much the first page begins further down (E-51)
     */
    static Article of(List<StyledParagraph> paragraphs, int push, RowSetter setter, Style style) {
        return of(paragraphs, push, paragraphs.stream().map(setter::set).toList(), style);
    }

    static Article of(
            List<StyledParagraph> paragraphs, int push, List<List<Row>> rows, Style style) {
        KeepRules keep =
                new KeepRules(
                        paragraphs, rows, style.lines().compatibility().keepsWholeParagraphs());
        int rowPitch = style.grid().rowPitch().milliPoints();
        List<Line> lines = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            for (int r = 0; r < rows.get(p).size(); r++) {
                StyledParagraph paragraph = paragraphs.get(p);
                int blank =
                        r == 0
                                ? blankRows(paragraphs, p) * rowPitch
                                        + paragraph.spaceAbove().milliPoints()
                                        + (p == 0 ? push : 0)
                                : 0;
                LineBox box =
                        new LineBox(
                                blank,
                                paragraph.look().linePitch().milliPoints(),
                                keep.glued(p, r),
                                r == 0 && p > 0 && paragraph.startsPage());
                lines.add(new Line(p, r, box));
            }
        }
        return new Article(paragraphs, rows, lines, PageBreaker.of(style));
    }

    /** Its own blank rows and those around the title block (A-02, S-01, S-10). */
    private static int blankRows(List<StyledParagraph> paragraphs, int index) {
        StyledParagraph paragraph = paragraphs.get(index);
        int own = paragraph.continued() ? 0 : paragraph.look().rowsBefore();
        int above = index > 0 ? paragraphs.get(index - 1).rowsBelow() : 0;
        return own + paragraph.rowsAbove() + above;
    }

    List<Line> lines() {
        return lines;
    }

    List<LineBox> boxes() {
        return lines.stream().map(Line::box).toList();
    }

    /** The index of the first row of every page. */
    List<Integer> pageStarts() {
        return pageStarts;
    }

    int paragraphs() {
        return paragraphs.size();
    }

    StyledParagraph paragraph(Line line) {
        return paragraphs.get(line.paragraph());
    }

    /** All rows of the paragraph that a line belongs to. */
    List<Row> rows(Line line) {
        return rows.get(line.paragraph());
    }
}
