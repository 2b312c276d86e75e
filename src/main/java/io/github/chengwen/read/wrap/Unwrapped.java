package io.github.chengwen.read.wrap;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Excerpt;
import io.github.chengwen.read.lines.DraftLine;
import io.github.chengwen.read.lines.RunningHeads;
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

    /** Of so many blocks nine are set apart by a blank line or an indent: then all are. */
    private static final int MOST_APART = 10;

    /** What stands before the rest of a number. */
    private static final String BEFORE_DIGITS = "0123456789０１２３４５６７８９.．,/-－:：∶第";

    private final List<DraftLine> lines;

    /** For each line of text its index among all lines. */
    private final int[] places;

    private final List<DraftLine> text = new ArrayList<>();

    private Unwrapped(List<DraftLine> lines) {
        this.lines = lines;
        Set<Integer> heads = RunningHeads.in(lines);
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

    /** The lines of a draft, those of a wrapped paragraph as one. */
    public static List<DraftLine> of(List<DraftLine> lines, Diagnostics.Builder diagnostics) {
        return new Unwrapped(lines).joined(diagnostics);
    }

    private List<DraftLine> joined(Diagnostics.Builder diagnostics) {
        BitSet interrupted = new BitSet();
        for (int i = 1; i < text.size(); i++) {
            interrupted.set(i, places[i] > places[i - 1] + 1);
        }
        LineEnds ends = new LineEnds(text, interrupted);
        Optional<HardWrap> wrap = HardWrap.of(text, ends);
        if (wrap.isEmpty()) {
            return lines;
        }
        BitSet joins = joins(wrap.get().full(), ends);
        List<DraftLine> result = new ArrayList<>();
        List<DraftLine> parts = new ArrayList<>();
        List<DraftLine> page = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < text.size(); i++) {
            page.addAll(lines.subList(next, places[i]));
            next = places[i] + 1;
            if (i > 0 && joins.get(i - 1)) {
                tell(text.get(i - 1), text.get(i), diagnostics);
            } else {
                close(parts, page, result);
            }
            parts.add(text.get(i));
        }
        page.addAll(lines.subList(next, lines.size()));
        close(parts, page, result);
        return result;
    }

    /** Lines of the page inside a paragraph stand after it. */
    private static void close(List<DraftLine> parts, List<DraftLine> page, List<DraftLine> result) {
        if (!parts.isEmpty()) {
            int tabs = parts.stream().mapToInt(part -> part.cells() - 1).sum();
            result.add(
                    parts.size() == 1 ? parts.get(0) : DraftLine.join(parts).withCells(1 + tabs));
        }
        result.addAll(page);
        parts.clear();
        page.clear();
    }

    /** The lines that go on below. */
    private static BitSet joins(BitSet full, LineEnds ends) {
        BitSet joins = new BitSet();
        boolean apart = isApart(full, ends);
        for (int i = full.nextSetBit(0); i >= 0; i = full.nextSetBit(i + 1)) {
            joins.set(i, apart || !ends.mayEnd.get(i));
        }
        return joins;
    }

    /**
     * Whether hardly a sentence ends with room in its line unless a block is set apart below it.
     */
    private static boolean isApart(BitSet full, LineEnds ends) {
        BitSet plain = (BitSet) ends.ended.clone();
        plain.andNot(full);
        plain.andNot(ends.apart);
        return plain.cardinality() * MOST_APART < ends.apart.cardinality();
    }

    private static void tell(DraftLine above, DraftLine below, Diagnostics.Builder diagnostics) {
        diagnostics.add(
                Code.LINES_JOINED,
                above.content().span(),
                Excerpt.closing(above.text(), 6) + "｜" + Excerpt.opening(below.text(), 6));
    }
}
