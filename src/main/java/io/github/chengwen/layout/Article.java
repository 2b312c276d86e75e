package io.github.chengwen.layout;

import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;

/** A document cut into rows: what goes from one page to the next. */
final class Article {

    private final List<Setting> settings;
    private final List<List<Row>> rows;
    private final List<Line> lines;

    private Article(List<Setting> settings, List<List<Row>> rows, List<Line> lines) {
        this.settings = settings;
        this.rows = rows;
        this.lines = lines;
    }

    /** A row and what it belongs to: paragraph and row count from 0. */
    record Line(int paragraph, int row, Strip strip) {}

    static Article of(List<Setting> settings, RowSetter setter, Style style) {
        List<List<Row>> rows = settings.stream().map(setter::set).toList();
        KeepRules keep =
                new KeepRules(settings, rows, style.lines().consumer().keepsWholeParagraphs());
        int titleZone = TitleZone.size(settings);
        List<Line> lines = new ArrayList<>();
        for (int p = 0; p < settings.size(); p++) {
            for (int r = 0; r < rows.get(p).size(); r++) {
                int blank = r == 0 ? blankRows(settings, p, titleZone, style) : 0;
                Strip strip =
                        new Strip(
                                blank * style.grid().rowPitch().milliPoints(),
                                settings.get(p).look().linePitch().milliPoints(),
                                keep.glued(p, r));
                lines.add(new Line(p, r, strip));
            }
        }
        return new Article(settings, rows, lines);
    }

    /**
     * Blank rows above a paragraph: its own and those around the title block (A-02, S-01, S-10).
     */
    private static int blankRows(
            List<Setting> settings, int paragraph, int titleZone, Style style) {
        Setting setting = settings.get(paragraph);
        // D-23, D-24: a run of attachments or signatures shares one blank row.
        boolean goesOn =
                paragraph > 0 && settings.get(paragraph - 1).element() == setting.element();
        int blank = goesOn ? 0 : setting.look().rowsBefore();
        if (titleZone > 0 && paragraph == 0) {
            blank += style.titleBlock().blankBefore();
        }
        if (titleZone > 0 && paragraph == titleZone) {
            blank += style.titleBlock().blankAfter();
        }
        return blank;
    }

    List<Line> lines() {
        return lines;
    }

    List<Strip> strips() {
        return lines.stream().map(Line::strip).toList();
    }

    int paragraphs() {
        return settings.size();
    }

    Setting setting(Line line) {
        return settings.get(line.paragraph());
    }

    Row row(Line line) {
        return rows.get(line.paragraph()).get(line.row());
    }

    boolean isLastOfParagraph(Line line) {
        return line.row() == rows.get(line.paragraph()).size() - 1;
    }
}
