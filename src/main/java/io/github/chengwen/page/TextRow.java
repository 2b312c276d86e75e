package io.github.chengwen.page;

import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row of text; in an entry of the contents, where dots lead to the page number, a part of one.
 *
 * @param baseline from the top edge of the paper (P-15: the baseline is 0.8 of the pitch below the
 *     top)
 * @param runs from left to right, without gaps between them
 * @param lead how many of the runs, from the first, are a heading that runs into the text (S-23: a
 *     heading that opens its paragraph)
 * @param role of the paragraph it belongs to
 * @param headingLevel of that paragraph as a reader aloud tells it, from 1; 0 for no heading (F-32:
 *     every paragraph is tagged)
 * @param paragraph number of the paragraph it belongs to, from 0 through the whole layout
 * @param passage where the characters of the paragraph come from
 * @param place where those of the row stand in the draft, from the first to the last; {@link
 *     Span#NONE} for generated text
 * @param first whether the paragraph begins with this row
 * @param last whether it ends with it
 * @param cell where it stands, if in a table
 * @param note which footnote it belongs to, if to one
 */
public record TextRow(
        int baseline,
        List<GlyphRun> runs,
        int lead,
        ParagraphRole role,
        int headingLevel,
        int paragraph,
        Passage passage,
        Span place,
        boolean first,
        boolean last,
        Optional<InCell> cell,
        Optional<InNote> note)
        implements Item {

    /** A row that stands in no table. */
    public TextRow(
            int baseline,
            List<GlyphRun> runs,
            int lead,
            ParagraphRole role,
            int headingLevel,
            int paragraph,
            Passage passage,
            Span place,
            boolean first,
            boolean last) {
        this(
                baseline,
                runs,
                lead,
                role,
                headingLevel,
                paragraph,
                passage,
                place,
                first,
                last,
                Optional.empty(),
                Optional.empty());
    }

    /** The same in a cell. */
    public TextRow in(InCell where) {
        return with(baseline, runs, lead, first, last, Optional.of(where), note);
    }

    /** The same in a footnote. */
    public TextRow in(InNote where) {
        return with(baseline, runs, lead, first, last, cell, Optional.of(where));
    }

    /** The row in parts: its characters, and the raised numbers of footnotes between them. */
    public List<TextRow> parted(List<NoteMark> marks) {
        if (marks.isEmpty()) {
            return List.of(this);
        }
        List<TextRow> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= marks.size(); i++) {
            int to = i < marks.size() ? marks.get(i).before() : runs.size();
            if (to > from) {
                int leading = Math.max(0, Math.min(lead, to) - from);
                parts.add(part(baseline, runs.subList(from, to), leading, parts.isEmpty(), note));
            }
            if (i < marks.size()) {
                NoteMark mark = marks.get(i);
                Optional<InNote> number = Optional.of(new InNote(mark.number(), true));
                int leading = mark.before() < lead ? 1 : 0;
                int top = baseline - mark.rise();
                parts.add(part(top, List.of(mark.run()), leading, parts.isEmpty(), number));
            }
            from = to;
        }
        TextRow end = parts.remove(parts.size() - 1);
        parts.add(end.with(end.baseline, end.runs, end.lead, end.first, last, cell, end.note));
        return parts;
    }

    private TextRow part(
            int line, List<GlyphRun> some, int leading, boolean opens, Optional<InNote> in) {
        return with(line, some, leading, first && opens, false, cell, in);
    }

    private TextRow with(
            int line,
            List<GlyphRun> some,
            int leading,
            boolean opens,
            boolean ends,
            Optional<InCell> inCell,
            Optional<InNote> inNote) {
        return new TextRow(
                line,
                some,
                leading,
                role,
                headingLevel,
                paragraph,
                passage,
                place,
                opens,
                ends,
                inCell,
                inNote);
    }

    public TextRow {
        runs = List.copyOf(runs);
    }

    /** The characters of the row. */
    public String text() {
        return runs.stream().map(GlyphRun::text).collect(Collectors.joining());
    }

    /** Where the row begins, from the left edge of the paper. */
    public int x() {
        return runs.get(0).x();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.text(this);
    }
}
