package io.github.chengwen.read.wrap;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Excerpt;
import io.github.chengwen.read.lines.DraftLine;
import io.github.chengwen.read.lines.RunningHeads;
import io.github.chengwen.read.lines.Traced;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lines of a draft as they were before some program broke its paragraphs at one width. Lines of
 * a draft that was not, or not so that it is certain, stand as they do.
 */
public final class Unwrapped {

    /** What stands before the rest of a number. */
    private static final String BEFORE_DIGITS = "0123456789０１２３４５６７８９.．,/-－:：∶第";

    private final List<DraftLine> lines;

    /** For each line of text its index among all lines. */
    private final int[] places;

    private final List<DraftLine> text = new ArrayList<>();

    /** Lines that the pages repeat. */
    private final Set<Integer> heads;

    private Unwrapped(List<DraftLine> lines) {
        this.lines = lines;
        heads = RunningHeads.in(lines);
        int[] found = new int[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            if (!heads.contains(i) && !isPageNumber(lines, i)) {
                found[text.size()] = i;
                text.add(lines.get(i));
            }
        }
        places = found;
    }

    /** The number of a page; not the digits that a wrap cut off: 电话：｜64800000. */
    private static boolean isPageNumber(List<DraftLine> lines, int i) {
        if (!RunningHeads.isPageNumber(lines, i)) {
            return false;
        }
        String above = i == 0 ? "" : lines.get(i - 1).text();
        boolean cut =
                !above.isEmpty() && BEFORE_DIGITS.indexOf(above.charAt(above.length() - 1)) >= 0;
        return !cut
                || lines.get(i).blankBefore()
                || !lines.get(i).text().chars().allMatch(Character::isDigit);
    }

    /**
     * The lines of a draft, those of a wrapped paragraph as one.
     *
     * @param noise takes the heads of pages, and their numbers that stand inside a paragraph
     */
    public static List<DraftLine> of(
            List<DraftLine> lines, Diagnostics.Builder diagnostics, List<Traced> noise) {
        return new Unwrapped(lines).joined(diagnostics, noise);
    }

    private List<DraftLine> joined(Diagnostics.Builder diagnostics, List<Traced> noise) {
        BitSet interrupted = new BitSet();
        for (int i = 1; i < text.size(); i++) {
            interrupted.set(i, places[i] > places[i - 1] + 1);
        }
        LineEnds ends = new LineEnds(text, interrupted);
        Optional<HardWrap> wrap = HardWrap.of(text, ends);
        if (wrap.isEmpty()) {
            return lines;
        }
        BitSet joins = wrap.get().joins(ends);
        List<DraftLine> result = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < text.size(); i = joins.nextClearBit(i) + 1) {
            addBetween(next, places[i], result, diagnostics, noise);
            int last = joins.nextClearBit(i);
            result.add(paragraph(text.subList(i, last + 1), diagnostics));
            for (int k = i; k < last; k++) {
                drop(lines.subList(places[k] + 1, places[k + 1]), diagnostics, noise);
            }
            next = places[last] + 1;
        }
        addBetween(next, lines.size(), result, diagnostics, noise);
        return result;
    }

    /**
     * The lines of pages between two paragraphs. The heads are left out here: of those that pages
     * repeat too few are left to be known again.
     */
    private void addBetween(
            int from,
            int to,
            List<DraftLine> result,
            Diagnostics.Builder diagnostics,
            List<Traced> noise) {
        for (int i = from; i < to; i++) {
            if (heads.contains(i)) {
                drop(lines.subList(i, i + 1), diagnostics, noise);
            } else {
                result.add(lines.get(i));
            }
        }
    }

    private static DraftLine paragraph(List<DraftLine> parts, Diagnostics.Builder diagnostics) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        for (int i = 0; i + 1 < parts.size(); i++) {
            tell(parts.get(i), parts.get(i + 1), diagnostics);
        }
        int tabs = parts.stream().mapToInt(part -> part.cells() - 1).sum();
        return DraftLine.join(parts).withCells(1 + tabs);
    }

    private static void drop(
            List<DraftLine> page, Diagnostics.Builder diagnostics, List<Traced> noise) {
        for (DraftLine line : page) {
            noise.add(line.content());
            diagnostics.add(Code.ADVERT_DROPPED, line.content().span(), line.text());
        }
    }

    private static void tell(DraftLine above, DraftLine below, Diagnostics.Builder diagnostics) {
        diagnostics.add(
                Code.LINES_JOINED,
                above.content().span(),
                Excerpt.closing(above.text(), 6) + "｜" + Excerpt.opening(below.text(), 6));
    }
}
