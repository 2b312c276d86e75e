package io.github.chengwen.read.wrap;

import io.github.chengwen.read.feature.Words;
import io.github.chengwen.read.form.CharClass;
import io.github.chengwen.read.form.Chars;
import io.github.chengwen.read.form.Clutter;
import io.github.chengwen.read.form.Numeral;
import io.github.chengwen.read.lines.AuthorMarks;
import io.github.chengwen.read.lines.DraftLine;
import java.util.BitSet;
import java.util.List;

/** What the lines of a draft show of their ends, whatever their width. */
final class LineEnds {

    private static final String CLOSERS = "，。、；：！？）》”’」』】";

    /** Characters that ask for more. */
    private static final String OPEN_ENDS = "的和与及或在对把被将从向以为于是要之而并但更很最各每其这那不没我你他她它们由给让使";

    /** A narrower line is no broken paragraph, in half cells. */
    private static final int SHORTEST = 24;

    /** Lines that end a sentence or a clause. */
    final BitSet ended = new BitSet();

    /** Lines that end a sentence or stand above an item of a list: they need not go on. */
    final BitSet mayEnd = new BitSet();

    /** Of these, lines below which nothing shows whether a paragraph begins. */
    final BitSet either = new BitSet();

    /** Lines with a comma or a stop inside, as prose has them. */
    final BitSet prose = new BitSet();

    /** Lines below which another block begins, as it is set apart. */
    final BitSet apart = new BitSet();

    /** Lines whose words plainly go on in the line below. */
    final BitSet goingOn = new BitSet();

    final int size;

    /**
     * @param lines without those of the page
     * @param interrupted lines above which a line of the page stands
     */
    LineEnds(List<DraftLine> lines, BitSet interrupted) {
        size = lines.size();
        int margin = lines.stream().mapToInt(DraftLine::indent).min().orElse(0);
        for (int i = 0; i < size; i++) {
            String text = lines.get(i).text();
            int end = CharClass.ofEnd(text);
            boolean stop = CharClass.isStop(end) || Chars.endsSentence(text);
            ended.set(i, stop || end == CharClass.COLON || end == CharClass.SEMICOLON);
            prose.set(i, text.indexOf('，') >= 0 || text.indexOf('。') >= 0);
            if (i + 1 == size) {
                apart.set(i);
                continue;
            }
            DraftLine below = lines.get(i + 1);
            boolean blank = below.blankBefore() && !interrupted.get(i + 1);
            apart.set(
                    i,
                    blank
                            || below.indent() > margin
                            || lines.get(i).look().isInset()
                            || !below.look().equals(lines.get(i).look())
                            || AuthorMarks.length(below) > 0
                            || isBeforePage(text, below.text()));
            boolean goesOn = goesOn(text, below.text(), ended.get(i));
            int form = Numeral.of(below.text()).form();
            goingOn.set(i, goesOn && !apart.get(i));
            boolean item = isItem(form, ended.get(i));
            either.set(i, stop && !item && !apart.get(i));
            mayEnd.set(i, stop || !goesOn && (item || isBeforePage(below.text(), text)));
        }
    }

    /** Whether blocks of the draft are set apart from each other. */
    boolean areApart() {
        return apart.cardinality() * 3 >= size;
    }

    private static boolean goesOn(String text, String below, boolean ended) {
        char last = text.charAt(text.length() - 1);
        char first = below.charAt(0);
        return CLOSERS.indexOf(first) >= 0
                || !ended
                        && Chars.width(text) >= SHORTEST
                        && !hasColumns(text)
                        && (Words.isPair(last, first)
                                || last == '，'
                                || last == ','
                                || last == '、'
                                || OPEN_ENDS.indexOf(last) >= 0);
    }

    /** Rows of names or figures break off anywhere. */
    private static boolean hasColumns(String text) {
        return text.indexOf('\u3000') >= 0 || text.indexOf('\t') >= 0 || text.contains("  ");
    }

    /** Whether a line without a sentence is not of the page of a site, as another is. */
    private static boolean isBeforePage(String text, String other) {
        return text.indexOf('，') < 0
                && text.indexOf('。') < 0
                && !Clutter.isWebLine(text)
                && Clutter.isWebLine(other);
    }

    /** Whether a line counts as items of a list do; some forms may count within a sentence, too. */
    private static boolean isItem(int form, boolean afterClause) {
        return switch (form) {
            case Numeral.HAN, Numeral.HAN_BRACKETED, Numeral.ARABIC, Numeral.CHAPTER -> true;
            case Numeral.ARABIC_BRACKETED, Numeral.ARABIC_HALF, Numeral.CIRCLED, Numeral.PIECE ->
                    afterClause;
            default -> false;
        };
    }
}
