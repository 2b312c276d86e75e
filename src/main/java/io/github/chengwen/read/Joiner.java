package io.github.chengwen.read;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Undoes hard wraps: a line goes on with the next when it does not end a sentence and the next
 * cannot start a block. The evidence is local, or the draft's own wrap width; never a fixed column.
 */
final class Joiner {

    /** A line longer than this, in half cells, that does not end a sentence was broken. */
    private static final int LONG = 52;

    /** The same for a line with a number, which may be a heading. */
    private static final int LONG_NUMBERED = 90;

    /** The same for a line of two clauses above one that ends a sentence. */
    private static final int LONG_CLAUSE = 36;

    /** Lines of verse are not wider, in half cells. */
    private static final int VERSE = 26;

    /** More white space than this before a line, beyond the usual, marks a paragraph. */
    private static final int INDENTED = 3;

    /** A line may pass the column by a hanging mark, in half cells. */
    private static final int SPILL = 4;

    /** Fewer indented paragraphs than this are no habit. */
    private static final int FEWEST_OPENINGS = 3;

    private final List<DraftLine> lines;
    private final List<OptionalInt> wraps;
    private final Cohesion cohesion;
    private final Counting counting = new Counting();
    private final boolean blankLinesMeanNothing;
    private final int usualIndent;
    private final boolean indentsOpen;
    private boolean labelled;

    /** Whether the line at hand goes on from the one above: then it is no head of a document. */
    private boolean continued;

    private Joiner(List<DraftLine> lines) {
        this.lines = lines;
        this.cohesion = new Cohesion(lines);
        long blanks = lines.stream().skip(1).filter(DraftLine::blankBefore).count();
        this.blankLinesMeanNothing = blanks * 10 >= (lines.size() - 1) * 9L;
        this.usualIndent = usualIndent();
        this.wraps = WrapWidth.each(lines, usualIndent);
        this.indentsOpen = indentsOpen();
    }

    static List<DraftLine> join(List<DraftLine> lines, Diagnostics.Builder diagnostics) {
        return new Joiner(lines).join(diagnostics);
    }

    private List<DraftLine> join(Diagnostics.Builder diagnostics) {
        List<DraftLine> joined = new ArrayList<>();
        List<DraftLine> open = new ArrayList<>();
        int width = 0;
        for (int i = 0; i < lines.size(); i++) {
            DraftLine line = lines.get(i);
            if (open.isEmpty()) {
                counting.opened(line.text());
                labelled = LineStart.isLabelled(line.text());
                width = 0;
            }
            continued = !open.isEmpty();
            open.add(line);
            width += Chars.width(line.text());
            if (i + 1 < lines.size() && goesOn(i, width)) {
                diagnostics.add(
                        Code.LINES_JOINED,
                        line.content().span(),
                        seam(line.text(), lines.get(i + 1).text()));
            } else {
                joined.add(DraftLine.join(open));
                open.clear();
            }
        }
        return joined;
    }

    /**
     * Whether the line at an index goes on with the next.
     *
     * @param paragraph width of what the open paragraph holds so far, in half cells
     */
    private boolean goesOn(int index, int paragraph) {
        DraftLine above = lines.get(index);
        DraftLine below = lines.get(index + 1);
        if (below.directive().isPresent()) {
            return below.directive().get() == Directive.JOIN;
        }
        if ("，。、；：！？）》”’」』】".indexOf(below.text().charAt(0)) >= 0) {
            // No paragraph opens with a mark that closes.
            return true;
        }
        String text = above.text();
        if (TitleLines.isSubtitleBroken(text, below.text())) {
            return true;
        }
        boolean indented = below.indent() >= usualIndent + INDENTED;
        boolean apart = below.blankBefore() && !blankLinesMeanNothing && !below.pageBefore();
        boolean sentenceOver = Chars.endsSentence(text);
        boolean full = isFull(index);
        boolean heading = Numbered.of(text).isPresent() && hasRoomBelow(index);
        if (full && !sentenceOver && !indented && !apart && !heading) {
            // In mid-sentence at the edge only the strongest openings start a block: a dash, a date
            // or [2] may as well be where the wrap fell.
            return !LineStart.opensForCertain(below.text())
                    && !(Numbered.of(below.text()).isPresent() && counting.expects(below.text()))
                    && !isHead(text);
        }
        char last = text.charAt(text.length() - 1);
        boolean comma = last == '，' || last == '、' || last == ',';
        boolean listed =
                comma && Numbered.of(below.text()).isPresent() && !counting.expects(below.text());
        if (comma && Salutations.isOpen(text) && addresses(text, below.text())) {
            return true;
        }
        if (!listed && LineStart.opensBlock(below.text())
                || isHead(text)
                || !continued && TailLines.isNote(text)) {
            return false;
        }
        if (indentsOpen && !indented && (full || below.pageBefore())) {
            return true;
        }
        if (sentenceOver) {
            // A sentence may end at the edge by chance; in a wrapped draft an indent, a blank line,
            // a line with room left or a paragraph's usual first words show that another begins.
            return !indented
                    && !apart
                    && !hasRoomBelow(index)
                    && !counting.expects(below.text())
                    && !LineStart.opensLikeParagraph(below.text());
        }
        if (comma && Salutations.isSpeech(text + below.text())) {
            return true;
        }
        if (comma) {
            boolean verse = isShort(text) && isShort(below.text()) && paragraph <= LONG_NUMBERED;
            return !verse && (!indented || above.indent() >= below.indent());
        }
        if (last == '：' || last == ':' || last == '；' || last == ';') {
            return false;
        }
        if (!apart
                && !indented
                && !labelled
                && (paragraph > longest(text) || isClauseOfSentence(text, below.text()))
                && !isTitleOrTable(text)
                && !LineStart.opensLikeParagraph(below.text())
                && !LineStart.enumerates(below.text())) {
            return true;
        }
        return below.pageBefore() && Chars.width(text) > LONG
                || !apart && cohesion.binds(text, below.text());
    }

    /** True where the addressees of one line go on with those of the next. */
    private static boolean addresses(String text, String below) {
        return Salutations.isOpen(below) || Salutations.isSpeech(text + below);
    }

    /** True where the next line's first cells would still have fitted: no wrap ended this line. */
    private boolean hasRoomBelow(int index) {
        OptionalInt wrap = wraps.get(index);
        if (wrap.isEmpty()) {
            return true;
        }
        DraftLine above = lines.get(index);
        int width = Chars.width(above.text()) + firstCells(lines.get(index + 1).text());
        int most = wrap.getAsInt();
        return width <= most && width + above.indent() <= most || width > most + 2 * SPILL;
    }

    /** Width of the first character and of a mark after it that may not begin a line. */
    private static int firstCells(String text) {
        boolean marked = text.length() > 1 && "，。、；：！？）》”’".indexOf(text.charAt(1)) >= 0;
        return Chars.width(text.substring(0, marked ? 2 : 1));
    }

    /** 新建健康步道17公里，二 ｜ 次供水单位实现全覆盖。: no heading has a comma and then so little sense. */
    private static boolean isClauseOfSentence(String text, String below) {
        return Numbered.of(text).isEmpty()
                && !LineStart.enumerates(text)
                && text.indexOf('，') >= 0
                && Chars.width(text) >= LONG_CLAUSE
                && Chars.firstSentenceEnd(below) > 0;
    }

    private static int longest(String text) {
        Optional<Numbered> number = Numbered.of(text);
        boolean runIn =
                number.isPresent()
                        && Chars.firstSentenceEnd(text.substring(number.get().length())) > 0;
        return number.isPresent() && !runIn ? LONG_NUMBERED : LONG;
    }

    /** True for a long title, and for a row of a table that was pasted as text. */
    private static boolean isTitleOrTable(String text) {
        return TitleLines.likeness(text) > 0
                || text.indexOf('\t') >= 0
                || text.contains("  ")
                || text.contains("\u3000");
    }

    /** Short enough for a line of verse or a toast. */
    private static boolean isShort(String text) {
        return Chars.width(text) <= VERSE;
    }

    private boolean isFull(int index) {
        OptionalInt wrap = wraps.get(index);
        if (wrap.isEmpty()) {
            return false;
        }
        DraftLine line = lines.get(index);
        // The first line of a paragraph may carry its indent inside the wrapped column.
        int width = Chars.width(line.text());
        int most = wrap.getAsInt();
        return near(width, most) || near(width + line.indent(), most);
    }

    private static boolean near(int width, int most) {
        return width >= most - WrapWidth.SLACK && width <= most + SPILL;
    }

    private boolean isHead(String text) {
        return !continued
                && (WebFurniture.matches(text)
                        || DateLines.matches(text)
                        || text.length() <= 120 && DateLines.OPENING.matcher(text).matches()
                        || Salutations.isSpeech(text)
                        || Salutations.isOrgans(text)
                        || SplitterLine.of(text).isPresent()
                        || TitleLines.isMark(text)
                        || TitleLines.likeness(text) == 3
                        || Clutter.isWebLine(text));
    }

    /**
     * True where paragraphs are indented throughout: nearly every line under one that ends a
     * sentence with room left. Then a line without indent goes on even after a stop.
     */
    private boolean indentsOpen() {
        int openings = 0;
        int indented = 0;
        for (int i = 1; i < lines.size(); i++) {
            DraftLine above = lines.get(i - 1);
            if (wraps.get(i - 1).isPresent()
                    && Chars.endsSentence(above.text())
                    && hasRoomBelow(i - 1)
                    && !lines.get(i).pageBefore()) {
                openings++;
                indented += lines.get(i).indent() >= usualIndent + INDENTED ? 1 : 0;
            }
        }
        return openings >= FEWEST_OPENINGS && indented * 10 >= openings * 9;
    }

    /** The indent of most lines. */
    private int usualIndent() {
        int[] count = new int[64];
        lines.forEach(l -> count[Math.min(63, l.indent())]++);
        int usual = 0;
        for (int i = 0; i < count.length; i++) {
            if (count[i] > count[usual]) {
                usual = i;
            }
        }
        return usual;
    }

    private static String seam(String above, String below) {
        return above.substring(Math.max(0, above.length() - 6))
                + "｜"
                + below.substring(0, Math.min(6, below.length()));
    }
}
