package io.github.chengwen.layout;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.layout.LineBreaker.Cut;
import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.Consumer;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Punctuation;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts paragraphs into rows and places each row between the edges of the 版心 (E-23, L-20, L-22). */
final class RowSetter {

    /** How much of a title a message shows. */
    private static final int OPENING = 12;

    private final Consumer consumer;
    private final boolean squeezes;
    private final int coreWidth;
    private final int charPitch;
    private final Diagnostics.Builder diagnostics;

    RowSetter(Style style, Diagnostics.Builder diagnostics) {
        this.consumer = style.lines().consumer();
        this.squeezes = style.lines().punctuation() == Punctuation.GB;
        this.coreWidth = style.page().coreWidth().milliPoints();
        this.charPitch = style.grid().charPitch().milliPoints();
        this.diagnostics = diagnostics;
    }

    /** All rows of a paragraph; only its first is indented. */
    List<Row> set(Setting setting) {
        List<Row> rows = new ArrayList<>();
        for (Galley galley : setting.lines()) {
            setLine(setting, galley, rows);
        }
        if (setting.element() == Element.TITLE && rows.size() > setting.lines().size()) {
            reportTitle(setting);
        }
        reportLoneCharacter(setting, rows);
        return rows;
    }

    private void setLine(Setting setting, Galley galley, List<Row> rows) {
        ParagraphStyle look = setting.look();
        RowEnds ends = ends(galley);
        Justifier justifier = new Justifier(galley, ends, consumer.leastStretch().milliPoints());
        Squeeze squeeze = new Squeeze(galley);
        int measure =
                coreWidth
                        - setting.rightIndent()
                                .map(Length::milliPoints)
                                .orElse(look.rightIndent() * charPitch);
        int indent = rows.isEmpty() ? look.firstIndent() * charPitch : 0;
        for (Cut cut : new LineBreaker(galley, ends).cut(measure - indent, measure)) {
            int end = galley.trimmedEnd(cut.start(), cut.end());
            int trim = squeezes && end > cut.start() ? squeeze.atStart(cut.start()) : 0;
            int left = (cut.start() == 0 ? indent : 0) - trim;
            int room = measure - left + (squeezes && end > cut.start() ? squeeze.atEnd(end) : 0);
            int slack = room - galley.extent(cut.start(), end);
            boolean full = look.alignment() == Alignment.BOTH && cut.end() < galley.length();
            int[] advances =
                    full && !(squeezes && slack < 0)
                            ? justifier.justify(cut, room)
                            : galley.advances(cut.start(), cut.end());
            if (squeezes && slack < 0) {
                squeeze.apply(-slack, cut.start(), end, advances);
            }
            if (full && justifier.stretch(cut, room) > Justifier.LOOSE) {
                reportLoose(setting, justifier.stretch(cut, room));
            }
            int x = left + offset(look.alignment(), slack);
            rows.add(row(galley, cut, advances, x));
        }
    }

    private RowEnds ends(Galley galley) {
        if (squeezes) {
            return new PushIn(galley.drawnTogether());
        }
        return consumer.breaksByLanguage() ? new OfficeRows(galley) : new PushOut(galley);
    }

    private static int offset(Alignment alignment, int slack) {
        return switch (alignment) {
            case LEFT, BOTH -> 0;
            case CENTRE -> slack / 2;
            case RIGHT -> slack;
        };
    }

    private void reportLoose(Setting setting, int stretch) {
        int tenths = (stretch + 50) / 100;
        diagnostics.add(Code.LOOSE_ROW, setting.place(), tenths / 10 + "." + tenths % 10);
    }

    /** S-40: no way was found to break it by meaning and shape. */
    private void reportTitle(Setting setting) {
        Galley title = setting.lines().get(0);
        String opening = title.text(0, Math.min(OPENING, title.length()));
        diagnostics.add(Code.TITLE_UNBROKEN, setting.place(), opening);
    }

    private static String text(Row row) {
        return row.runs().stream().map(GlyphRun::text).collect(Collectors.joining());
    }

    /** A last row of one character, with or without its stop, looks like a slip. */
    private void reportLoneCharacter(Setting setting, List<Row> rows) {
        if (setting.element() != Element.BODY || rows.size() < 2) {
            return;
        }
        String last = text(rows.get(rows.size() - 1)).strip();
        int inked = (int) last.codePoints().filter(Character::isLetterOrDigit).count();
        if (inked <= 1 && last.length() <= 2) {
            diagnostics.add(Code.LONE_CHARACTER, setting.place(), last);
        }
    }

    private static Row row(Galley galley, Cut cut, int[] advances, int left) {
        List<GlyphRun> runs = new ArrayList<>();
        int lead = 0;
        int x = left;
        int start = cut.start();
        while (start < cut.end()) {
            int end = start + 1;
            while (end < cut.end()
                    && end != galley.lead()
                    && galley.face(end) == galley.face(start)) {
                end++;
            }
            Advances own = new Advances(advances, start - cut.start(), end - cut.start());
            runs.add(
                    new GlyphRun(
                            galley.text(start, end), galley.face(start), galley.size(), x, own));
            x += own.sum();
            lead += start < galley.lead() ? 1 : 0;
            start = end;
        }
        return new Row(runs, lead);
    }
}
