package io.github.chengwen.read;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Undoes hard wraps. Lines are joined for one of two reasons: the lines around were wrapped at a
 * column ({@link WrapWidth}), or a single line breaks off in mid-clause, is longer than a heading,
 * and is followed by one that begins no block. Where the lower line might stand alone the join is a
 * warning.
 */
final class Joiner {

    /** A line longer than this, in half cells, that does not end a sentence was broken. */
    private static final int LONG = 80;

    /** The same for a line that holds a whole sentence, and so is no heading. */
    private static final int LONG_PROSE = 52;

    /** The same for one of three clauses, of which a heading has hardly so long ones. */
    private static final int LONG_CLAUSES = 64;

    /** The same for a line with a number, which may be a heading. */
    private static final int LONG_NUMBERED = 120;

    /** The same for a line that ends in a comma, and for one whose words go on below. */
    private static final int LONG_CLAUSE = 40;

    /** The same where a page ends below it. */
    private static final int LONG_AT_PAGE_END = 40;

    /** Lines of verse are not wider, in half cells. */
    private static final int VERSE = 48;

    /** A page's own lines stand this near the top, where the title must not run into them. */
    private static final int HEAD_LINES = 8;

    /** How much of either end of a line a message shows. */
    private static final int SHOWN = 12;

    /** How the line at hand goes on below. */
    private enum Seam {
        /** It does not. */
        NONE,
        /** The lower line is the rest of a sentence. */
        CERTAIN,
        /** The lower line might be a block of its own. */
        LIKELY
    }

    private final List<DraftLine> lines;
    private final Columns columns;
    private final Cohesion cohesion;
    private final Counting counting = new Counting();
    private boolean labelled;

    /** Whether the line at hand goes on from the one above: then it is no head of a document. */
    private boolean continued;

    private Joiner(List<DraftLine> lines) {
        this.lines = lines;
        this.columns = new Columns(lines);
        this.cohesion = new Cohesion(lines);
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
            Seam seam = i + 1 < lines.size() ? seam(i, width) : Seam.NONE;
            if (seam == Seam.NONE) {
                joined.add(DraftLine.join(open));
                open.clear();
            } else {
                report(seam, line, lines.get(i + 1), diagnostics);
            }
        }
        return joined;
    }

    private static void report(
            Seam seam, DraftLine above, DraftLine below, Diagnostics.Builder diagnostics) {
        if (seam == Seam.CERTAIN) {
            diagnostics.add(
                    Code.LINES_JOINED, above.content().span(), around(above.text(), below.text()));
        } else {
            diagnostics.add(
                    Code.LINE_SWALLOWED,
                    above.content().span(),
                    shorten(above.text()),
                    shorten(below.text()));
        }
    }

    /**
     * How the line at an index goes on with the next.
     *
     * @param paragraph width of what the open paragraph holds so far, in half cells
     */
    private Seam seam(int index, int paragraph) {
        DraftLine above = lines.get(index);
        DraftLine below = lines.get(index + 1);
        if (below.directive().isPresent()) {
            return below.directive().get() == Directive.JOIN ? Seam.CERTAIN : Seam.NONE;
        }
        if (isParted(above) || isParted(below)) {
            return Seam.NONE;
        }
        if ("，。、；：！？）》”’」』】".indexOf(below.text().charAt(0)) >= 0) {
            // No paragraph opens with a mark that closes.
            return Seam.CERTAIN;
        }
        if (columns.isApart(below) || LineStart.opensForCertain(below.text())) {
            return Seam.NONE;
        }
        String text = above.text();
        if (TitleLines.isSubtitleBroken(text, below.text())
                || SpeakerLine.isBroken(text, below.text())) {
            return Seam.CERTAIN;
        }
        if (columns.isWrapped(index)) {
            Seam wrapped = wrapped(index);
            if (wrapped != Seam.NONE) {
                return wrapped;
            }
        }
        return single(index, paragraph);
    }

    /** Whether a wrap at the column of the lines around ended a line. */
    private Seam wrapped(int index) {
        DraftLine below = lines.get(index + 1);
        String text = lines.get(index).text();
        boolean indented = columns.isIndented(below);
        boolean full = columns.isFull(index);
        boolean counted = Numbered.of(below.text()).isPresent() && counting.expects(below.text());
        if (isHead(index, text)) {
            return Seam.NONE;
        }
        char last = text.charAt(text.length() - 1);
        if (!Chars.endsSentence(text) && "；;：:".indexOf(last) < 0) {
            // In mid-sentence at the edge only the strongest openings start a block: a dash, a
            // date or [2] may as well be where the wrap fell.
            boolean heading = Numbered.of(text).isPresent() && columns.hasRoomBelow(index);
            return full && !indented && !counted && !heading ? Seam.CERTAIN : Seam.NONE;
        }
        if (LineStart.opensBlock(below.text()) || !continued && TailLines.isNote(text)) {
            return Seam.NONE;
        }
        if (columns.indentsOpen()) {
            return !indented && (full || below.pageBefore()) ? Seam.CERTAIN : Seam.NONE;
        }
        // A sentence may end at the edge by chance; in a wrapped draft an indent, a blank line, a
        // line with room left or a paragraph's usual first words show that another begins.
        boolean goesOn =
                !indented
                        && !columns.hasRoomBelow(index)
                        && !counting.expects(below.text())
                        && !LineStart.opensLikeParagraph(below.text());
        return goesOn ? Seam.LIKELY : Seam.NONE;
    }

    /** Whether the words show that a line goes on, whatever the lines around are. */
    private Seam single(int index, int paragraph) {
        DraftLine above = lines.get(index);
        DraftLine below = lines.get(index + 1);
        String text = above.text();
        char last = text.charAt(text.length() - 1);
        boolean comma = last == '，' || last == '、' || last == ',';
        if (comma && Salutations.isOpen(text) && addresses(text, below.text())) {
            return Seam.CERTAIN;
        }
        boolean listed =
                comma && Numbered.of(below.text()).isPresent() && !counting.expects(below.text());
        if (!listed && LineStart.opensBlock(below.text())
                || Salutations.isBare(below.text()) && isUnderHead(index + 1)
                || isHead(index, text)
                || !continued && TailLines.isNote(text)
                || Chars.endsSentence(text)) {
            return Seam.NONE;
        }
        if (comma) {
            boolean goesOn = !columns.isIndented(below) || above.indent() >= below.indent();
            return goesOn && (listed || !isVerse(index)) && paragraph >= LONG_CLAUSE
                    ? Seam.CERTAIN
                    : Seam.NONE;
        }
        if ("：:；;".indexOf(last) >= 0 || columns.isIndented(below)) {
            return Seam.NONE;
        }
        if (cohesion.binds(text, below.text()) && Chars.width(text) >= LONG_CLAUSE
                || below.pageBefore() && Chars.width(text) > LONG_AT_PAGE_END) {
            return Seam.CERTAIN;
        }
        boolean goesOn =
                !labelled
                        && (below.indent() == 0 || below.indent() < above.indent())
                        && paragraph >= longest(text)
                        && !isTitleOrTable(text)
                        && !(index < HEAD_LINES && TitleLines.likeness(below.text()) > 0)
                        && !LineStart.opensLikeParagraph(below.text())
                        && !LineStart.enumerates(below.text());
        return goesOn ? Seam.LIKELY : Seam.NONE;
    }

    /** A row of a table, and another line that a tab parts. */
    private static boolean isParted(DraftLine line) {
        return line.isRow()
                || line.text().indexOf('\t') >= 0
                        && !Rows.isLabelled(line.text())
                        && !WebFurniture.isField(line.text());
    }

    /** A short line over a short line, and neither longer than a line of verse. */
    private boolean isVerse(int index) {
        return Chars.width(lines.get(index).text()) <= VERSE
                && Chars.width(lines.get(index + 1).text()) <= VERSE;
    }

    /** True where the addressees of one line go on with those of the next. */
    private static boolean addresses(String text, String below) {
        return Salutations.isOpen(below) || Salutations.isSpeech(text + below);
    }

    private static int longest(String text) {
        Optional<Numbered> number = Numbered.of(text);
        int start = number.map(Numbered::length).orElse(0);
        if (Chars.firstSentenceEnd(text.substring(start)) > 0) {
            return LONG_PROSE;
        }
        if (number.isPresent()) {
            return LONG_NUMBERED;
        }
        return text.chars().filter(c -> "，：；".indexOf(c) >= 0).count() > 1 ? LONG_CLAUSES : LONG;
    }

    /** True for a long title, and for a row of a table that was pasted as text. */
    private static boolean isTitleOrTable(String text) {
        boolean spaced = text.indexOf('\t') >= 0 || text.contains("  ") || text.contains("\u3000");
        return TitleLines.likeness(text) > 0 || spaced && text.indexOf('。') < 0;
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

    private static String shorten(String line) {
        return line.length() <= 2 * SHOWN
                ? line
                : line.substring(0, SHOWN) + "…" + line.substring(line.length() - SHOWN);
    }

    private static String around(String above, String below) {
        return above.substring(Math.max(0, above.length() - 6))
                + "｜"
                + below.substring(0, Math.min(6, below.length()));
    }
}
