package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.compose.styled.StyledPicture;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document cut into rows: what goes from one page to the next. */
final class Article {

    /** Blank above a picture, and below it. */
    static final int PICTURE_MARGIN = 6000;

    /** Of an empty paragraph behind a table. */
    private static final int LEAST = 1000;

    private final List<StyledParagraph> paragraphs;
    private final List<List<Row>> rows;
    private final PageFoot foot;
    private final Map<Integer, SetTable> tables;
    private final List<Line> lines;
    private final List<PageBreaker.PageRows> pages;

    private Article(
            List<StyledParagraph> paragraphs,
            List<List<Row>> rows,
            PageFoot foot,
            Map<Integer, SetTable> tables,
            List<Line> lines,
            PageBreaker breaker) {
        this.paragraphs = paragraphs;
        this.rows = rows;
        this.foot = foot;
        this.tables = tables;
        this.lines = lines;
        this.pages = breaker.pages(boxes());
    }

    /**
     * A row and what it belongs to: paragraph and row count from 0. Of a table, a band is a row.
     */
    record Line(int paragraph, int row, LineBox box) {}

    /**
     * @param push by how much the first page begins further down (E-51)
     */
    static Article of(List<StyledParagraph> paragraphs, int push, RowSetter setter, Style style) {
        List<List<Row>> rows = paragraphs.stream().map(setter::set).toList();
        return of(paragraphs, push, rows, PageFoot.of(paragraphs, setter), style);
    }

    /** A text without footnotes. */
    static Article of(
            List<StyledParagraph> paragraphs, int push, List<List<Row>> rows, Style style) {
        return of(paragraphs, push, rows, new PageFoot(), style);
    }

    private static Article of(
            List<StyledParagraph> paragraphs,
            int push,
            List<List<Row>> rows,
            PageFoot foot,
            Style style) {
        KeepRules keep =
                new KeepRules(
                        paragraphs, rows, style.lines().compatibility().keepsWholeParagraphs());
        int rowPitch = style.grid().rowPitch().milliPoints();
        List<Line> lines = new ArrayList<>();
        Map<Integer, SetTable> tables = new HashMap<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            Optional<SetTable> table =
                    paragraphs.get(p).table().map(t -> new TableSetter(style).set(t));
            if (table.isPresent()) {
                tables.put(p, table.get());
                int blank = blankRows(paragraphs, p) * rowPitch;
                boolean parted = StyledDocument.isParted(paragraphs, p);
                addBands(p, table.get(), blank, parted, foot, lines);
            }
            Optional<StyledPicture> picture = paragraphs.get(p).picture();
            if (picture.isPresent()) {
                int height = picture.get().height().milliPoints() + 2 * PICTURE_MARGIN;
                lines.add(
                        new Line(
                                p,
                                0,
                                new LineBox(
                                        blankRows(paragraphs, p) * rowPitch,
                                        height,
                                        paragraphs.get(p).keep().withNext())));
            }
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
                                0,
                                false,
                                r == 0 && p > 0 && paragraph.startsPage(),
                                foot.rowsOf(List.of(rows.get(p).get(r))),
                                foot.leastRowsOf(List.of(rows.get(p).get(r))));
                lines.add(new Line(p, r, box));
            }
        }
        return new Article(paragraphs, rows, foot, tables, lines, PageBreaker.of(style));
    }

    /** The head stays with the row below it. */
    private static void addBands(
            int paragraph,
            SetTable table,
            int blank,
            boolean parted,
            PageFoot foot,
            List<Line> lines) {
        for (int b = 0; b < table.bands().size(); b++) {
            boolean last = b == table.bands().size() - 1;
            int height = table.bands().get(b).height();
            LineBox box =
                    new LineBox(
                            b == 0 ? blank : 0,
                            last && parted ? height + LEAST : height,
                            b < table.headBands(),
                            b >= table.headBands() ? table.headHeight() : 0,
                            table.table().landscape(),
                            false,
                            foot.rowsOf(table.rows(b)),
                            foot.leastRowsOf(table.rows(b)));
            lines.add(new Line(paragraph, b, box));
        }
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
        return pages.stream().map(PageBreaker.PageRows::start).toList();
    }

    /** How many rows of footnotes stand on a page. */
    int noteRows(int page) {
        return pages.get(page).notes();
    }

    /** Its paragraphs, with the heights of the rows of tables. */
    List<StyledParagraph> styled() {
        List<StyledParagraph> styled = new ArrayList<>(paragraphs);
        tables.forEach(
                (p, table) ->
                        styled.set(
                                p,
                                paragraphs
                                        .get(p)
                                        .with(table.table().withHeights(table.heights()))));
        return styled;
    }

    /** How many paragraphs it has, with those of its footnotes behind them. */
    int paragraphs() {
        return paragraphs.size() + foot.size();
    }

    /** How many paragraphs it has without them. */
    int textParagraphs() {
        return paragraphs.size();
    }

    /** Its footnotes. */
    PageFoot foot() {
        return foot;
    }

    /** The rows of text that a line is. */
    List<Row> rowsOf(Line line) {
        Optional<SetTable> table = table(line);
        if (table.isPresent()) {
            return table.get().rows(line.row());
        }
        return rows(line).isEmpty() ? List.of() : List.of(rows(line).get(line.row()));
    }

    StyledParagraph paragraph(Line line) {
        return paragraphs.get(line.paragraph());
    }

    /** All rows of the paragraph that a line belongs to. */
    List<Row> rows(Line line) {
        return rows.get(line.paragraph());
    }

    /** What a line is a band of. */
    Optional<SetTable> table(Line line) {
        return Optional.ofNullable(tables.get(line.paragraph()));
    }
}
