package io.github.chengwen.read.wrap;

import io.github.chengwen.read.feature.Words;
import io.github.chengwen.read.form.CharClass;
import io.github.chengwen.read.form.Chars;
import io.github.chengwen.read.form.Clutter;
import io.github.chengwen.read.form.DecimalNumber;
import io.github.chengwen.read.form.Numeral;
import io.github.chengwen.read.form.SplitterLine;
import io.github.chengwen.read.form.WebFurniture;
import io.github.chengwen.read.lines.AuthorMarks;
import io.github.chengwen.read.lines.DraftLine;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the lines of a draft show of their ends, whatever their width. */
final class LineEnds {

    private static final String CLOSERS = "，。、；：！？）》”’」』】_";

    private static final Pattern DIVIDER = Pattern.compile("([=＝*＊#~-])\\1\\1");

    private static final String OPENERS = "（《“‘「『【〔[(";
    private static final String BRACKET_CLOSERS = "）》”’」』】〕])";

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

    /** Lines of columns, and lines above one of a page, which may break off anywhere. */
    final BitSet rows = new BitSet();

    /** Lines whose words plainly go on in the line below. */
    final BitSet goingOn = new BitSet();

    final int size;

    /**
     * @param lines without those of the page
     * @param interrupted lines above which a line of the page stands
     */
    LineEnds(List<DraftLine> lines, BitSet interrupted) {
        size = lines.size();
        BitSet[] counted = Stream.generate(BitSet::new).limit(Numeral.FORMS).toArray(BitSet[]::new);
        BitSet pages = new BitSet();
        for (int i = 0; i < size; i++) {
            pages.set(i, Clutter.isWebLine(lines.get(i).text()));
        }
        int margin = lines.stream().mapToInt(DraftLine::indent).min().orElse(0);
        for (int i = 0; i < size; i++) {
            String text = lines.get(i).text();
            int end = CharClass.ofEnd(text);
            boolean stop = CharClass.isStop(end) || Chars.endsSentence(text);
            ended.set(i, stop || end == CharClass.COLON || end == CharClass.SEMICOLON);
            prose.set(i, text.indexOf('，') >= 0 || text.indexOf('。') >= 0);
            if (i == 0) {
                isItem(text, true, counted);
            }
            if (i + 1 == size) {
                apart.set(i);
                continue;
            }
            DraftLine below = lines.get(i + 1);
            boolean inside = opensBracket(text, below.text());
            boolean item =
                    !inside
                            && (isItem(below.text(), ended.get(i), counted)
                                    || divides(below.text()));
            boolean blank =
                    below.blankBefore() && (!interrupted.get(i + 1) || ended.get(i) || item);
            apart.set(
                    i,
                    blank
                            || below.indent() > margin
                            || lines.get(i).look().isInset()
                            || !below.look().equals(lines.get(i).look())
                            || AuthorMarks.length(below) > 0
                            || pages.get(i + 1) && !pages.get(i) && !prose.get(i));
            boolean page = pages.get(i);
            rows.set(i, page || isRow(text) || pages.get(i + 1));
            boolean goesOn = inside || goesOn(text, below.text(), ended.get(i));
            goingOn.set(i, goesOn && !apart.get(i));
            either.set(i, stop && !item && !apart.get(i));
            mayEnd.set(
                    i,
                    stop
                            || !goesOn
                                    && (item
                                            || page && !PageSeam.isAcross(text, below.text())
                                            || isWhole(lines.get(i), below)));
        }
    }

    /** Lines below which no block is set apart. */
    BitSet within() {
        BitSet within = new BitSet();
        within.set(0, size);
        within.andNot(apart);
        return within;
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

    /** Whether a line has columns, and not only space behind its number. */
    private static boolean isRow(String text) {
        return hasColumns(text.substring(Numeral.of(text).length()).strip());
    }

    /** Whether a line that no stop ends may be all of a row, or of a title. */
    private static boolean isWhole(DraftLine line, DraftLine below) {
        String text = line.text();
        boolean remark = below.text().startsWith("（") && below.text().endsWith("）");
        return line.cells() > 1 && line.cells() == below.cells()
                || remark && hasColumns(text)
                || below.text().startsWith("——") && text.indexOf('，') < 0;
    }

    /** ====== or *** 第二篇 ***. */
    private static boolean divides(String text) {
        return WebFurniture.isRule(text)
                || SplitterLine.of(text).isPresent()
                || DIVIDER.matcher(text).lookingAt();
    }

    /** Whether a line opens a bracket that the line below closes. */
    private static boolean opensBracket(String text, String below) {
        for (int pair = 0; pair < OPENERS.length(); pair++) {
            char opener = OPENERS.charAt(pair);
            char closer = BRACKET_CLOSERS.charAt(pair);
            int closing = below.indexOf(closer);
            int opening = below.indexOf(opener);
            if (text.lastIndexOf(opener) > text.lastIndexOf(closer)
                    && closing >= 0
                    && (opening < 0 || closing < opening)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a line counts as items of a list do: some forms may count within a sentence, too, and
     * where none ended above, the number before must have stood at a line's start.
     */
    private static boolean isItem(String text, boolean afterClause, BitSet[] counted) {
        Numeral number = Numeral.of(text);
        BitSet before = counted[number.form()];
        boolean next = number.value() == 1 || before.get(Math.max(0, number.value() - 1));
        boolean item =
                switch (number.form()) {
                    case Numeral.HAN, Numeral.HAN_BRACKETED, Numeral.ARABIC, Numeral.CHAPTER ->
                            afterClause || next && !counts(text.substring(number.length()));
                    case Numeral.ARABIC_BRACKETED,
                            Numeral.ARABIC_HALF,
                            Numeral.CIRCLED,
                            Numeral.ARTICLE,
                            Numeral.ORDINAL,
                            Numeral.PIECE ->
                            afterClause;
                    default -> afterClause && DecimalNumber.of(text).isPresent();
                };
        before.set(number.value());
        return item;
    }

    /** 一、二、三等奖. */
    private static boolean counts(String text) {
        return !text.isEmpty() && Numeral.of(text).form() == Numeral.HAN;
    }
}
