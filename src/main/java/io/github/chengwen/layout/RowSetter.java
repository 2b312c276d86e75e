package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.StyledLine;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.compose.styled.StyledRun;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.layout.line.Justifier;
import io.github.chengwen.layout.line.LineBreaker;
import io.github.chengwen.layout.line.LineBreaker.Cut;
import io.github.chengwen.layout.line.OfficeRows;
import io.github.chengwen.layout.line.Oidashi;
import io.github.chengwen.layout.line.Oikomi;
import io.github.chengwen.layout.line.RowEnds;
import io.github.chengwen.layout.line.Runt;
import io.github.chengwen.layout.line.Squeeze;
import io.github.chengwen.layout.metrics.MeasuredText;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.PassagePlaces;
import io.github.chengwen.page.Advances;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.NoteMark;
import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.Compatibility;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Punctuation;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Cuts paragraphs into rows and places each row between the edges of the 版心 (E-23, L-20, L-22). */
final class RowSetter {

    /** G-04: what a paragraph gives at a time, in thousandths of a point, and how often. */
    private static final int TIGHTENING = 50;

    private static final int MOST_TIGHTENINGS = 3;

    private static final String TAB = "\t";

    /** By how much the number of a footnote is raised, in hundredths of the text's size. */
    private static final int RISE_PERCENT = 33;

    /** How much of a title a message shows. */
    private static final int OPENING = 12;

    private final Compatibility compatibility;
    private final boolean squeezes;
    private final int coreWidth;
    private final int charPitch;
    private final EntryEnd entryEnd;
    private final Diagnostics.Builder diagnostics;
    private final RowMemory memory;

    RowSetter(Style style, Diagnostics.Builder diagnostics) {
        this(style, diagnostics, RowMemory.none());
    }

    RowSetter(Style style, Diagnostics.Builder diagnostics, RowMemory memory) {
        this(style, style.page().coreWidth().milliPoints(), diagnostics, memory);
    }

    /**
     * @param width between the edges of the text, in thousandths of a point
     */
    RowSetter(Style style, int width, Diagnostics.Builder diagnostics) {
        this(style, width, diagnostics, RowMemory.none());
    }

    private RowSetter(Style style, int width, Diagnostics.Builder diagnostics, RowMemory memory) {
        this.compatibility = style.lines().compatibility();
        this.squeezes = style.lines().punctuation() == Punctuation.GB;
        this.coreWidth = width;
        this.charPitch = style.grid().charPitch().milliPoints();
        this.entryEnd = new EntryEnd(coreWidth, compatibility);
        this.diagnostics = diagnostics;
        this.memory = memory;
    }

    /** All rows of a paragraph; the first has an indent of its own. */
    List<Row> set(StyledParagraph paragraph) {
        if (!paragraph.placed().isEmpty()) {
            Row row = PlacedRow.of(paragraph.placed(), compatibility);
            return List.of(row.at(paragraph.passage().extent()));
        }
        if (paragraph.isBlank()) {
            return List.of(Row.BLANK);
        }
        RowMemory.Rows set = memory.rows().of(key(paragraph), key -> cut(paragraph));
        Span place = paragraph.passage().extent();
        set.remarks().forEach(r -> diagnostics.add(r.code(), place, r.argument()));
        return placed(set.rows(), paragraph.passage());
    }

    private RowMemory.Key key(StyledParagraph paragraph) {
        return new RowMemory.Key(
                paragraph.role(),
                paragraph.look(),
                paragraph.lines(),
                paragraph.rightIndent(),
                paragraph.hanging(),
                paragraph.tabStops(),
                compatibility,
                squeezes,
                coreWidth,
                charPitch);
    }

    private RowMemory.Rows cut(StyledParagraph paragraph) {
        List<Row> rows = new ArrayList<>();
        List<RowMemory.Remark> remarks = new ArrayList<>();
        for (StyledLine line : paragraph.lines()) {
            setLine(paragraph, measured(paragraph, line), rows, remarks);
        }
        if (paragraph.role() == ParagraphRole.TITLE && rows.size() > paragraph.lines().size()) {
            remarks.add(new RowMemory.Remark(Code.TITLE_UNBROKEN, opening(paragraph)));
        }
        return new RowMemory.Rows(rows, remarks);
    }

    /**
     * Rows that have not the characters of the passage, such as those of a table, are placed whole.
     */
    private static List<Row> placed(List<Row> rows, Passage passage) {
        String text = rows.stream().map(Row::text).collect(Collectors.joining());
        if (!text.equals(passage.text())) {
            return rows.stream()
                    .map(row -> row.at(passage.extent()))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        PassagePlaces places = PassagePlaces.of(passage);
        List<Row> placed = new ArrayList<>();
        int start = 0;
        for (Row row : rows) {
            int end = start + row.length();
            placed.add(row.at(places.of(start, end)));
            start = end;
        }
        return placed;
    }

    /** The rows of an entry of the contents, with the number of a page at their end. */
    List<Row> set(StyledParagraph entry, int page) {
        List<Row> rows = set(entry);
        int last = rows.size() - 1;
        rows.set(last, entryEnd.add(page, rows.get(last), entry.look()));
        return rows;
    }

    private MeasuredText measured(StyledParagraph paragraph, StyledLine line) {
        return paragraph
                .tabStops()
                .map(
                        tabs ->
                                MeasuredText.ofCells(
                                        List.of(line.text().split(TAB, -1)),
                                        tabs.stops(),
                                        paragraph.look(),
                                        compatibility))
                .orElseGet(() -> measured(line, paragraph.look()));
    }

    private MeasuredText measured(StyledLine line, ParagraphStyle look) {
        StyledRun first = line.runs().get(0);
        StringBuilder lead = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        for (StyledRun run : line.runs()) {
            (run.leadLevel() > 0 ? lead : rest).append(characters(run));
        }
        List<Integer> notes =
                line.runs().stream().map(StyledRun::note).filter(note -> note > 0).toList();
        MeasuredText measured =
                MeasuredText.of(
                        lead.toString(), first.look(), rest.toString(), look, compatibility, notes);
        int start = 0;
        for (StyledRun run : line.runs()) {
            int end = start + characters(run).codePointCount(0, characters(run).length());
            if (run.isStrong(look)) {
                measured.wear(start, end, run.look(), compatibility);
            }
            if (run.spread()) {
                measured.spread(start, end);
            }
            start = end;
        }
        return measured;
    }

    private static String characters(StyledRun run) {
        return run.note() > 0 ? String.valueOf(MeasuredText.NOTE) : run.text();
    }

    private void setLine(
            StyledParagraph paragraph,
            MeasuredText measured,
            List<Row> rows,
            List<RowMemory.Remark> remarks) {
        ParagraphStyle look = paragraph.look();
        RowEnds ends = ends(measured);
        Justifier justifier =
                new Justifier(measured, ends, compatibility.leastStretch().milliPoints());
        Squeeze squeeze = new Squeeze(measured);
        int measure =
                coreWidth
                        - paragraph
                                .rightIndent()
                                .map(Length::milliPoints)
                                .orElse(look.rightIndent() * charPitch);
        int turnOver =
                paragraph
                        .hanging()
                        .map(h -> h.others().milliPoints())
                        .orElse(look.turnIndent() * charPitch);
        int first =
                paragraph
                        .hanging()
                        .map(h -> h.first().milliPoints())
                        .orElse(look.firstIndent() * charPitch);
        int indent = rows.isEmpty() ? first : turnOver;
        LineBreaker breaker = new LineBreaker(measured, ends);
        int others = measure - turnOver;
        List<Cut> cuts = withoutRunt(measured, () -> breaker.cut(measure - indent, others));
        if (Runt.ends(cuts, measured)) {
            remarks.add(new RowMemory.Remark(Code.RUNT, lastRow(measured, cuts)));
        }
        for (Cut cut : cuts) {
            int end = measured.trimmedEnd(cut.start(), cut.end());
            int trim = squeezes && end > cut.start() ? squeeze.atStart(cut.start()) : 0;
            int left = (cut.start() == 0 ? indent : turnOver) - trim;
            int room = measure - left + (squeezes && end > cut.start() ? squeeze.atEnd(end) : 0);
            int slack = room - measured.extent(cut.start(), end);
            boolean full = look.alignment() == Alignment.BOTH && cut.end() < measured.length();
            int[] advances =
                    full && !(squeezes && slack < 0)
                            ? justifier.justify(cut, room)
                            : measured.advances(cut.start(), cut.end());
            if (squeezes && slack < 0) {
                squeeze.apply(-slack, cut.start(), end, advances);
            }
            if (full && justifier.stretch(cut, room) > Justifier.LOOSE) {
                remarks.add(loose(justifier.stretch(cut, room)));
            }
            int x = left + offset(look.alignment(), slack);
            rows.add(row(measured, cut, advances, x));
        }
    }

    /**
     * In print a paragraph is drawn together if that saves it a last row of one character (G-04).
     */
    private List<Cut> withoutRunt(MeasuredText measured, Supplier<List<Cut>> cutting) {
        List<Cut> natural = cutting.get();
        List<Cut> cuts = natural;
        int steps = 0;
        while (squeezes && Runt.ends(cuts, measured) && steps < MOST_TIGHTENINGS) {
            measured.tighten(TIGHTENING);
            cuts = cutting.get();
            steps++;
        }
        if (steps == 0 || !Runt.ends(cuts, measured)) {
            return cuts;
        }
        measured.tighten(-steps * TIGHTENING);
        return natural;
    }

    private static String lastRow(MeasuredText measured, List<Cut> cuts) {
        Cut last = cuts.get(cuts.size() - 1);
        return measured.text(last.start(), last.end()).strip();
    }

    private RowEnds ends(MeasuredText measured) {
        if (squeezes) {
            return new Oikomi(measured.drawnTogether());
        }
        return compatibility.breaksByLanguage() ? new OfficeRows(measured) : new Oidashi(measured);
    }

    private static int offset(Alignment alignment, int slack) {
        return switch (alignment) {
            case LEFT, BOTH -> 0;
            case CENTRE -> slack / 2;
            case RIGHT -> slack;
        };
    }

    private static RowMemory.Remark loose(int stretch) {
        int tenths = (stretch + 50) / 100;
        return new RowMemory.Remark(Code.LOOSE_ROW, tenths / 10 + "." + tenths % 10);
    }

    /** S-40: no way was found to break it by meaning and shape. */
    private static String opening(StyledParagraph paragraph) {
        String title = paragraph.lines().get(0).text();
        int length = Math.min(OPENING, title.codePointCount(0, title.length()));
        return title.substring(0, title.offsetByCodePoints(0, length));
    }

    private static Row row(MeasuredText measured, Cut cut, int[] advances, int left) {
        List<GlyphRun> runs = new ArrayList<>();
        List<NoteMark> notes = new ArrayList<>();
        int lead = 0;
        int x = left;
        int start = cut.start();
        while (start < cut.end()) {
            if (measured.isNote(start)) {
                notes.add(note(measured, start, runs.size(), x));
                x += advances[start - cut.start()];
                start++;
                continue;
            }
            int end = start + 1;
            while (end < cut.end()
                    && end != measured.lead()
                    && !measured.isNote(end)
                    && measured.face(end) == measured.face(start)) {
                end++;
            }
            Advances own = new Advances(advances, start - cut.start(), end - cut.start());
            runs.add(
                    new GlyphRun(
                            measured.text(start, end),
                            measured.face(start),
                            measured.size(),
                            x,
                            own));
            x += own.sum();
            lead += start < measured.lead() ? 1 : 0;
            start = end;
        }
        return new Row(runs, lead, Span.NONE, notes, Optional.empty());
    }

    /** A raised number. */
    private static NoteMark note(MeasuredText measured, int index, int before, int x) {
        int[] digits = measured.noteAdvances(index);
        GlyphRun run =
                new GlyphRun(
                        String.valueOf(measured.noteNumber(index)),
                        measured.face(index),
                        measured.noteSize(),
                        x,
                        new Advances(digits, 0, digits.length));
        return new NoteMark(
                before, measured.noteNumber(index), run, measured.size() * RISE_PERCENT / 100);
    }
}
