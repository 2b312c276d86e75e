package io.github.chengwen.input.pdf;

import io.github.chengwen.input.manuscript.ManuscriptBuilder;
import io.github.chengwen.input.manuscript.Piece.Para;
import io.github.chengwen.text.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins rows to paragraphs: a row that reaches the right margin goes on in the next, if that begins
 * at the left margin in the same size.
 */
final class Paragraphs {

    /** In parts of the size: how near to the margin a row reaches it, and what is an indent. */
    private static final float REACH = 1.6f;

    private static final float INDENT = 1.2f;

    /** Rows further apart than this part of the usual pitch belong to different paragraphs. */
    private static final float APART = 1.5f;

    private static final float SAME_SIZE = 0.6f;

    private final float left;
    private final float right;
    private final float pitch;

    private Paragraphs(List<Row> rows) {
        this.left = quantile(rows.stream().map(Row::x).toList(), 0.1f);
        this.right = quantile(rows.stream().map(Row::end).toList(), 0.9f);
        List<Float> pitches = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).page() == rows.get(i - 1).page()) {
                pitches.add(rows.get(i).y() - rows.get(i - 1).y());
            }
        }
        this.pitch = quantile(pitches, 0.5f);
    }

    private static float quantile(List<Float> values, float part) {
        List<Float> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) (part * (sorted.size() - 1)));
    }

    static void add(List<Row> rows, ManuscriptBuilder manuscript) {
        Paragraphs paragraphs = new Paragraphs(rows);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean first = i == 0 || !paragraphs.goesOn(rows.get(i - 1), row);
            if (first && i > 0) {
                paragraphs.flush(text, rows, i, manuscript);
            }
            if (first) {
                text.append(paragraphs.isIndented(row) ? "\u3000\u3000" : "");
            } else {
                text.append(joint(text, row.text()));
            }
            text.append(row.text());
        }
        if (!rows.isEmpty()) {
            paragraphs.flush(text, rows, rows.size(), manuscript);
        }
    }

    /** Adds the paragraph that ends before a row. */
    private void flush(StringBuilder text, List<Row> rows, int end, ManuscriptBuilder manuscript) {
        int start = end - 1;
        while (start > 0 && goesOn(rows.get(start - 1), rows.get(start))) {
            start--;
        }
        Row first = rows.get(start);
        manuscript.add(
                new Para(text.toString(), 0, new Place.PageLine(first.page(), first.line())));
        text.setLength(0);
    }

    private boolean goesOn(Row before, Row row) {
        float size = Math.max(1, row.size());
        boolean full = before.end() > right - REACH * size;
        boolean flush = Math.abs(row.x() - left) < INDENT * size;
        boolean sameSize = Math.abs(before.size() - row.size()) < SAME_SIZE;
        boolean near = before.page() != row.page() || row.y() - before.y() < APART * pitch;
        boolean cells = before.text().indexOf('\t') >= 0 || row.text().indexOf('\t') >= 0;
        return full && flush && sameSize && near && !cells;
    }

    /** By about two characters, as paragraphs are; what is centred stands further in. */
    private boolean isIndented(Row row) {
        float indent = (row.x() - left) / Math.max(1, row.size());
        return indent >= INDENT && indent < 2.6f;
    }

    /** Nothing between Chinese characters; a hyphen at the end of a row is kept. */
    private static String joint(StringBuilder before, String next) {
        char last = before.charAt(before.length() - 1);
        boolean words = last < 0x2e80 && next.charAt(0) < 0x2e80;
        return words && last != '-' && !Character.isWhitespace(last) ? " " : "";
    }
}
