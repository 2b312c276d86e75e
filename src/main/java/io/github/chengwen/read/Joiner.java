package io.github.chengwen.read;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** A page's own lines stand this near the top, where the title must not run into them. */
    private static final int HEAD_LINES = 8;

    private final List<DraftLine> lines;
    private final Columns columns;
    private final Cohesion cohesion;
    private final Counting counting = new Counting();
    private final boolean blankLinesMeanNothing;
    private boolean labelled;

    /** Whether the line at hand goes on from the one above: then it is no head of a document. */
    private boolean continued;

    private Joiner(List<DraftLine> lines) {
        this.lines = lines;
        this.columns = new Columns(lines);
        this.cohesion = new Cohesion(lines);
        long blanks = lines.stream().skip(1).filter(DraftLine::blankBefore).count();
        this.blankLinesMeanNothing = blanks * 10 >= (lines.size() - 1) * 9L;
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
        if (isParted(above) || isParted(below)) {
            return false;
        }
        if ("，。、；：！？）》”’」』】".indexOf(below.text().charAt(0)) >= 0) {
            // No paragraph opens with a mark that closes.
            return true;
        }
        String text = above.text();
        if (TitleLines.isSubtitleBroken(text, below.text())
                || SpeakerLine.isBroken(text, below.text())) {
            return true;
        }
        boolean indented = columns.isIndented(below);
        boolean apart = below.blankBefore() && !blankLinesMeanNothing && !below.pageBefore();
        boolean sentenceOver = Chars.endsSentence(text);
        boolean full = columns.isFull(index);
        boolean heading = Numbered.of(text).isPresent() && columns.hasRoomBelow(index);
        if (full && !sentenceOver && !indented && !apart && !heading) {
            // In mid-sentence at the edge only the strongest openings start a block: a dash, a date
            // or [2] may as well be where the wrap fell.
            return !LineStart.opensForCertain(below.text())
                    && !(Numbered.of(below.text()).isPresent() && counting.expects(below.text()))
                    && !isHead(index, text);
        }
        char last = text.charAt(text.length() - 1);
        boolean comma = last == '，' || last == '、' || last == ',';
        boolean listed =
                comma && Numbered.of(below.text()).isPresent() && !counting.expects(below.text());
        if (comma && Salutations.isOpen(text) && addresses(text, below.text())) {
            return true;
        }
        if (!listed && LineStart.opensBlock(below.text())
                || Salutations.isBare(below.text()) && isUnderHead(index + 1)
                || isHead(index, text)
                || !continued && TailLines.isNote(text)) {
            return false;
        }
        if (columns.indentsOpen() && !indented && (full || below.pageBefore())) {
            return true;
        }
        if (sentenceOver) {
            // A sentence may end at the edge by chance; in a wrapped draft an indent, a blank line,
            // a line with room left or a paragraph's usual first words show that another begins.
            return !indented
                    && !apart
                    && !columns.hasRoomBelow(index)
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
                && !(index < HEAD_LINES && TitleLines.likeness(below.text()) > 0)
                && !LineStart.opensLikeParagraph(below.text())
                && !LineStart.enumerates(below.text())) {
            return true;
        }
        return below.pageBefore() && Chars.width(text) > LONG
                || !apart && cohesion.binds(text, below.text());
    }

    /** A row of a table, and another line that a tab parts. */
    private static boolean isParted(DraftLine line) {
        return line.isRow()
                || line.text().indexOf('\t') >= 0
                        && !Rows.isLabelled(line.text())
                        && !WebFurniture.isField(line.text());
    }

    /** True where the addressees of one line go on with those of the next. */
    private static boolean addresses(String text, String below) {
        return Salutations.isOpen(below) || Salutations.isSpeech(text + below);
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
        boolean spaced = text.indexOf('\t') >= 0 || text.contains("  ") || text.contains("\u3000");
        return TitleLines.likeness(text) > 0 || spaced && text.indexOf('。') < 0;
    }

    /** Short enough for a line of verse or a toast. */
    private static boolean isShort(String text) {
        return Chars.width(text) <= VERSE;
    }

    private boolean isHead(int index, String text) {
        return !continued
                && (WebFurniture.matches(text)
                        || index < HEAD_LINES && PageWords.fill(text)
                        || DateLines.matches(text)
                        || text.length() <= 120 && DateLines.OPENING.matcher(text).matches()
                        || Salutations.isSpeech(text)
                        || Salutations.isOrgans(text)
                        || SplitterLine.of(text).isPresent()
                        || TitleLines.isMark(text)
                        || Salutations.isBare(text) && isUnderHead(index)
                        || TitleLines.likeness(text) == 3
                        || Clutter.isWebLine(text));
    }

    private boolean isUnderHead(int index) {
        if (index == 0) {
            return false;
        }
        String above = lines.get(index - 1).text();
        return TitleLines.likeness(above) > 0
                || DateLines.matches(above)
                || SpeakerLine.of(above).isPresent();
    }

    private static String seam(String above, String below) {
        return Excerpt.closing(above, 6) + "｜" + Excerpt.opening(below, 6);
    }
}
