package io.github.chengwen.read.block;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Excerpt;
import io.github.chengwen.diag.Span;
import io.github.chengwen.read.feature.Item;
import io.github.chengwen.read.form.SpeakerLine;
import io.github.chengwen.read.form.TitleLines;
import io.github.chengwen.read.lines.DraftLine;
import io.github.chengwen.read.lines.Role;
import io.github.chengwen.read.search.Reading;
import io.github.chengwen.read.search.State;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that a reading gives: each all of a block's lines, with its role. Lines of the page
 * inside a block stand after it.
 *
 * @param lines of blocks
 * @param roles of them
 */
public record Assembly(List<DraftLine> lines, List<Role> roles) {

    public static Assembly of(Reading reading, Diagnostics.Builder diagnostics) {
        Assembly result = new Assembly(new ArrayList<>(), new ArrayList<>());
        List<DraftLine> open = new ArrayList<>();
        List<DraftLine> inside = new ArrayList<>();
        Role role = Role.BODY;
        List<Item> items = reading.view().items();
        for (int k = 0; k < items.size(); k++) {
            State state = reading.state(k);
            Item item = items.get(k);
            tell(items, k, state, role, diagnostics);
            switch (state.step()) {
                case GOES_ON -> open.add(item.line());
                case INTERRUPTS -> inside.add(item.line());
                case BEGINS -> {
                    boolean same =
                            item.piece() > 0 && role == Role.NOISE && state.role() == Role.NOISE;
                    if (!same) {
                        result.close(open, role, inside);
                    }
                    open.add(item.line());
                    role = state.role();
                }
            }
        }
        result.close(open, role, inside);
        return result;
    }

    /** Says where lines were joined, and where one was cut. */
    private static void tell(
            List<Item> items, int k, State state, Role above, Diagnostics.Builder diagnostics) {
        if (k == 0) {
            return;
        }
        Item item = items.get(k);
        DraftLine before = items.get(k - 1).line();
        boolean joins = state.step() == State.Step.GOES_ON;
        if (joins && item.piece() == 0) {
            diagnostics.add(
                    Code.LINES_JOINED, before.content().span(), seam(before.text(), item.text()));
        }
        boolean page = state.role() == Role.NOISE && above == Role.NOISE;
        if (!joins && item.piece() > 0 && !page) {
            Span place =
                    new Span(before.content().span().start(), item.line().content().span().end());
            diagnostics.add(Code.UNGLUED, place, before.text(), shorten(item.text()));
        }
    }

    private static String shorten(String text) {
        String opening = Excerpt.opening(text, 12);
        return opening.length() == text.length() ? text : opening + "…";
    }

    private static String seam(String above, String below) {
        return Excerpt.closing(above, 6) + "｜" + Excerpt.opening(below, 6);
    }

    private void close(List<DraftLine> open, Role role, List<DraftLine> inside) {
        if (!open.isEmpty()) {
            add(open, role);
        }
        inside.forEach(line -> add(List.of(line), Role.NOISE));
        open.clear();
        inside.clear();
    }

    private void add(List<DraftLine> parts, Role role) {
        DraftLine line = DraftLine.join(parts);
        int above = lines.size() - 1;
        boolean named =
                role == Role.SPEAKER
                        && above >= 0
                        && roles.get(above) == Role.SPEAKER
                        && SpeakerLine.isBroken(lines.get(above).text(), line.text());
        if (named) {
            lines.set(above, DraftLine.join(List.of(lines.get(above), line)));
            return;
        }
        lines.add(line);
        roles.add(printed(line, role));
    }

    /** The search knows no rows and no draft marks: their looks alone tell them. */
    private static Role printed(DraftLine line, Role role) {
        if (line.look().isInset() || line.isRow() && role != Role.NOISE) {
            return Role.ROW;
        }
        return role == Role.NOTE && TitleLines.isMark(line.text()) ? Role.MARK : role;
    }
}
