package io.github.chengwen.read.wrap;

import io.github.chengwen.read.lines.AuthorMarks;
import io.github.chengwen.read.lines.DraftLine;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The one width at which the paragraphs of a draft were broken into lines: no line is wider, and
 * every line whose words go on below is so full that the first word below had no room.
 *
 * @param full lines that a wrapper would have ended where they end
 * @param found of those, the ones whose words plainly go on
 * @param open of those, the ones that end no sentence or clause
 * @param missed lines nearly as wide whose words go on though they had room
 * @param nearly other lines as wide that end nothing
 * @param wrapper that program
 */
record HardWrap(BitSet full, int found, int open, int missed, int nearly, Wrapper wrapper) {

    /** No draft is wrapped narrower, in half cells; headings may be as wide as a narrow column. */
    private static final int NARROWEST = 40;

    /** From this width on, in half cells, a single broken paragraph is no heading. */
    private static final int NARROWEST_ALONE = 56;

    /** A mark may stand past the edge, so the widest line is so much wider, in half cells. */
    private static final int WIDEST_MARK = 2;

    /**
     * Lines that show that a draft was wrapped, or paragraphs of prose that break off in
     * mid-sentence and end with room; fewer may be chance.
     */
    private static final int FEWEST = 2;

    /** Of so many blocks nine are set apart by a blank line or an indent: then all are. */
    private static final int MOST_APART = 10;

    /** For so many lines that break off in mid-sentence, one may have been broken otherwise. */
    private static final int OPEN_FOR_MISSED = 4;

    /** For so many lines whose words plainly go on, one may end without a mark. */
    private static final int FOUND_FOR_NEARLY = 2;

    /** Room that is left in a line that is nearly full, in half cells. */
    private static final int NEARLY_FULL = 8;

    /** The hard wrap of a draft, if it has one by which nothing was lost. */
    static Optional<HardWrap> of(List<DraftLine> lines, LineEnds ends) {
        return Optional.of(best(lines, ends))
                .filter(wrap -> wrap.isCertain(ends) && !wrap.losesEnds(ends));
    }

    /**
     * Whether a full line ends a sentence, and nothing shows whether it ends its paragraph, too.
     * How likely that is, the search knows better, as long as it sees the lines.
     */
    private boolean losesEnds(LineEnds ends) {
        return full.intersects(ends.either) && !isApart(ends);
    }

    private static HardWrap best(List<DraftLine> lines, LineEnds ends) {
        HardWrap best = new HardWrap(new BitSet(), 0, 0, 0, 0, Wrapper.NONE);
        boolean indented = lines.stream().anyMatch(line -> line.indent() > 0);
        for (Measure measure : Measure.values()) {
            int[] bare = lines.stream().mapToInt(line -> width(line, measure)).toArray();
            if (indented) {
                int[] inset = bare.clone();
                for (int i = 0; i < inset.length; i++) {
                    inset[i] += lines.get(i).indent();
                }
                best = best.orBetter(lines, ends, measure, inset, true);
            }
            best = best.orBetter(lines, ends, measure, bare, false);
        }
        return best;
    }

    /** Marks are put before lines that are wrapped already. */
    private static int width(DraftLine line, Measure measure) {
        return measure.of(line.text().substring(AuthorMarks.length(line)));
    }

    private HardWrap orBetter(
            List<DraftLine> lines, LineEnds ends, Measure measure, int[] width, boolean inset) {
        int widest = Arrays.stream(width).max().orElse(0);
        HardWrap best = this;
        for (Wrapper.Marks marks : Wrapper.Marks.values()) {
            int most = widest + widest % 2;
            int least = marks == Wrapper.Marks.HANGING ? widest - WIDEST_MARK : widest;
            for (int room = most; room >= Math.max(NARROWEST, least); room--) {
                for (boolean words : new boolean[] {true, false}) {
                    HardWrap next =
                            by(new Wrapper(measure, room, marks, words, inset), lines, ends, width);
                    best = next.isBetter(best, ends) ? next : best;
                }
            }
        }
        return best;
    }

    private static HardWrap by(Wrapper wrapper, List<DraftLine> lines, LineEnds ends, int[] width) {
        BitSet full = new BitSet();
        int found = 0;
        int open = 0;
        int missed = 0;
        int nearly = 0;
        for (int i = ends.apart.nextClearBit(0);
                i < lines.size();
                i = ends.apart.nextClearBit(i + 1)) {
            boolean goesOn = ends.goingOn.get(i);
            if (wrapper.breaks(lines.get(i).text(), width[i], lines.get(i + 1).text())) {
                full.set(i);
                found += goesOn ? 1 : 0;
                open += ends.mayEnd.get(i) ? 0 : 1;
            } else {
                boolean near =
                        !ends.mayEnd.get(i)
                                && !ends.rows.get(i)
                                && width[i] >= wrapper.room() - NEARLY_FULL;
                boolean lost = goesOn && width[i] * 4 >= wrapper.room() * 3;
                missed += lost ? 1 : 0;
                nearly += near && !lost ? 1 : 0;
            }
        }
        return new HardWrap(full, found, open, missed, nearly, wrapper);
    }

    /**
     * Whether it explains more lines; or as many, and is likelier: few programs wrap at half a
     * cell, and where blocks are set apart all other lines go on, elsewhere those that need not do
     * not.
     */
    private boolean isBetter(HardWrap other, LineEnds ends) {
        if (found != other.found) {
            return found > other.found;
        }
        if (wrapper.measure() != other.wrapper.measure()) {
            return wrapper.measure().compareTo(other.wrapper.measure()) < 0;
        }
        if (open != other.open) {
            return open > other.open;
        }
        if (wrapper.isHalf() != other.wrapper.isHalf()) {
            return other.wrapper.isHalf();
        }
        int more = full.cardinality() - other.full.cardinality();
        return ends.areApart() ? more > 0 : more < 0;
    }

    private boolean isCertain(LineEnds ends) {
        boolean otherwise = missed > 1 || nearly * FOUND_FOR_NEARLY > found;
        if ((otherwise ? missed + nearly : missed) * OPEN_FOR_MISSED > open) {
            return false;
        }
        if (isApart(ends) && full.cardinality() >= FEWEST && full.equals(ends.within())) {
            return true;
        }
        BitSet joins = joins(ends);
        int paragraphs = 0;
        int closed = 0;
        for (int i = joins.nextSetBit(0); i >= 0; i = joins.nextSetBit(i)) {
            int last = joins.nextClearBit(i);
            if (ends.ended.nextClearBit(i) < last) {
                paragraphs++;
                closed += ends.prose.get(i) && ends.ended.get(last) ? 1 : 0;
            }
            i = last;
        }
        if (found >= FEWEST || closed >= FEWEST) {
            return true;
        }
        boolean single =
                found == 1 && full.cardinality() == 1
                        || closed == 1 && paragraphs == 1 && wrapper.room() >= NARROWEST_ALONE;
        return single && ends.goingOn.cardinality() <= 1;
    }

    /**
     * The lines that go on below: a full one that ends a sentence does only where blocks stand
     * apart.
     */
    BitSet joins(LineEnds ends) {
        BitSet joins = (BitSet) full.clone();
        if (!isApart(ends)) {
            joins.andNot(ends.mayEnd);
        }
        return joins;
    }

    /**
     * Whether hardly a sentence ends with room in its line unless a block is set apart below it.
     */
    private boolean isApart(LineEnds ends) {
        BitSet plain = (BitSet) ends.ended.clone();
        plain.andNot(full);
        plain.andNot(ends.apart);
        return plain.cardinality() * MOST_APART < ends.apart.cardinality();
    }
}
