package io.github.chengwen.input.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the characters of a page together to rows, by their baselines. */
final class RowBuilder {

    /** Baselines nearer than this part of the size are one. */
    private static final float SAME_BASELINE = 0.45f;

    /** Gaps in parts of the size: of a space between words, of a wide space, of a tab. */
    private static final float WORD_GAP = 0.2f;

    private static final float WIDE_GAP = 0.8f;
    private static final float TAB_GAP = 2.5f;

    private RowBuilder() {}

    static List<Row> rows(List<Glyph> glyphs, int page) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<Row> rows = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        float baseline = 0;
        for (Glyph glyph : sorted) {
            boolean same =
                    !open.isEmpty()
                            && Math.abs(glyph.y() - baseline)
                                    < SAME_BASELINE * Math.max(1, glyph.size());
            if (!same) {
                close(open, page, rows);
            }
            if (open.isEmpty()) {
                baseline = glyph.y();
            }
            open.add(glyph);
        }
        close(open, page, rows);
        return rows;
    }

    private static void close(List<Glyph> glyphs, int page, List<Row> rows) {
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        StringBuilder text = new StringBuilder();
        float widest = 0;
        float gapEnd = 0;
        float end = 0;
        float start = Float.MAX_VALUE;
        float size = 0;
        for (Glyph glyph : glyphs) {
            boolean blank = glyph.text().isBlank();
            if (!blank) {
                if (start != Float.MAX_VALUE) {
                    float gap = glyph.x() - end;
                    space(text, gap / Math.max(1, glyph.size()), glyph.text());
                    if (gap > widest) {
                        widest = gap;
                        gapEnd = glyph.x();
                    }
                }
                start = Math.min(start, glyph.x());
                end = Math.max(end, glyph.x() + glyph.width());
                size = Math.max(size, glyph.size());
            }
            boolean leading = blank && text.isEmpty();
            text.append(leading ? "" : glyph.text());
        }
        String line = text.toString().stripTrailing();
        if (!line.isEmpty()) {
            Glyph first = glyphs.get(0);
            float gap = widest > 2 * size ? gapEnd : 0;
            rows.add(new Row(page, rows.size() + 1, line, start, end, first.y(), size, gap));
        }
        glyphs.clear();
    }

    /** What a gap stands for, where the file has no space of its own there. */
    private static void space(StringBuilder text, float gap, String next) {
        char before = text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
        if (Character.isWhitespace(before) || before == '\u3000') {
            return;
        }
        boolean wide = before >= '\u2e80' || next.charAt(0) >= '\u2e80';
        if (gap > TAB_GAP) {
            text.append('\t');
        } else if (gap > WIDE_GAP && wide) {
            text.append('\u3000');
        } else if (gap > WORD_GAP && !wide) {
            text.append(' ');
        }
    }
}
