package io.github.chengwen.read;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Undoes hard wraps: a line goes on with the next when it does not end a sentence and the next cannot
 * start a block. The evidence is local, or the draft's own wrap width; never a fixed column.
 */
final class Joiner {

    /** A line longer than this, in half cells, that does not end a sentence was broken by accident. */
    private static final int LONG = 90;

    /** More white space than this before a line, beyond the usual, marks a paragraph. */
    private static final int INDENTED = 3;

    private final List<DraftLine> lines;
    private final OptionalInt wrap;
    private final Cohesion cohesion;
    private final boolean blankLinesMeanNothing;
    private final int usualIndent;

    private Joiner(List<DraftLine> lines) {
        this.lines = lines;
        this.wrap = WrapWidth.of(lines);
        this.cohesion = new Cohesion(lines);
        long blanks = lines.stream().skip(1).filter(DraftLine::blankBefore).count();
        this.blankLinesMeanNothing = blanks * 10 >= (lines.size() - 1) * 9L;
        this.usualIndent = usualIndent();
    }

    static List<DraftLine> join(List<DraftLine> lines, Diagnostics.Builder diagnostics) {
        return new Joiner(lines).join(diagnostics);
    }

    private List<DraftLine> join(Diagnostics.Builder diagnostics) {
        List<DraftLine> joined = new ArrayList<>();
        List<DraftLine> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            DraftLine line = lines.get(i);
            open.add(line);
            if (i + 1 < lines.size() && goesOn(line, lines.get(i + 1))) {
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

    private boolean goesOn(DraftLine above, DraftLine below) {
        if (LineStart.opensBlock(below.text()) || Clutter.isWebLine(above.text())) {
            return false;
        }
        boolean indented = below.indent() >= usualIndent + INDENTED;
        boolean apart = below.blankBefore() && !blankLinesMeanNothing;
        boolean full = isFull(above);
        String text = above.text();
        char last = text.charAt(text.length() - 1);
        if (Chars.endsSentence(text)) {
            // A sentence may end at the edge by chance; in a wrapped draft only an indent, a blank
            // line or a short line shows the end of the paragraph.
            return full && !indented && !apart;
        }
        if (isHeadOrTail(text)) {
            return false;
        }
        if (full) {
            return !indented && (!apart || below.pageBefore());
        }
        if (last == '，' || last == '、' || last == ',') {
            return !indented || above.indent() >= below.indent();
        }
        if (last == '：' || last == ':' || last == '；' || last == ';') {
            return false;
        }
        if (wrap.isEmpty() && !apart && Chars.width(text) > LONG) {
            return true;
        }
        return below.pageBefore() && Chars.width(text) > LONG / 2
                || !apart && cohesion.binds(text, below.text());
    }

    private boolean isFull(DraftLine line) {
        if (wrap.isEmpty()) {
            return false;
        }
        // The first line of a paragraph may carry its indent inside the wrapped column.
        int width = Chars.width(line.text());
        int withIndent = width + Math.max(0, line.indent());
        int most = wrap.getAsInt();
        return near(width, most) || near(withIndent, most);
    }

    private static boolean near(int width, int most) {
        return width >= most - WrapWidth.SLACK && width <= most + 4;
    }

    private static boolean isHeadOrTail(String text) {
        return DateLines.matches(text)
                || Salutations.isSpeech(text)
                || Salutations.isOrgans(text)
                || SplitterLine.of(text).isPresent()
                || TitleLines.isMark(text)
                || TailLines.isNote(text)
                || TitleLines.likeness(text) == 3;
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
