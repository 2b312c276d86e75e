package io.github.chengwen.layout.metrics;

import io.github.chengwen.style.Compatibility;
import io.github.chengwen.style.FaceRole;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The characters of a paragraph with face and advance, before they are cut into rows.
 *
 * <p>It consists of portions, each in one script and one look. Letter-spacing follows every
 * character (L-13: spacing counts after every character), or every one but the last of a portion
 * (W-09).
 */
public final class MeasuredText {

    /**
     * Stands where the raised number of a footnote does. In line breaking it belongs to the
     * character before it.
     */
    public static final char NOTE = '\ufdd0';

    /** How large such a number is, in hundredths of the text; LibreOffice's own value. */
    private static final int NOTE_PERCENT = 58;

    /** Stands in the row, and in a PDF, where a draft has a tab. */
    private static final String TAB = "\u3000";

    private final int[] codePoints;
    private final boolean[] latin;
    private final FaceRole[] faces;
    private final int[] cells;

    /** From each character to the next, if that is in the same row. */
    private final int[] advances;

    private final boolean[] gaps;
    private final boolean[] drawn;
    private final int[] portionStarts;
    private final int lead;

    /** Of tabs: where what follows them begins, from the beginning of the row. */
    private final SortedMap<Integer, Integer> stops = new TreeMap<>();

    /** Of footnotes, by where they stand. */
    private final Map<Integer, Integer> notes = new HashMap<>();

    private final int size;
    private final int spacing;

    private MeasuredText(int[] codePoints, boolean[] latin, int lead, ParagraphStyle look) {
        this.codePoints = codePoints;
        this.latin = latin;
        this.lead = lead;
        this.faces = new FaceRole[codePoints.length];
        this.cells = new int[codePoints.length];
        this.advances = new int[codePoints.length];
        this.gaps = new boolean[codePoints.length];
        this.drawn = new boolean[codePoints.length];
        this.portionStarts = new int[codePoints.length];
        this.size = look.size().milliPoints();
        this.spacing = look.spacing().milliPoints();
    }

    /** Text in one look. */
    public static MeasuredText of(String text, ParagraphStyle look, Compatibility compatibility) {
        return of("", look, text, look, compatibility);
    }

    /**
     * Text whose first part takes its faces, and only these, from another look (S-23: a heading
     * that opens its paragraph).
     */
    public static MeasuredText of(
            String lead,
            ParagraphStyle leadLook,
            String text,
            ParagraphStyle look,
            Compatibility compatibility) {
        return of(lead, leadLook, text, look, compatibility, List.of());
    }

    /**
     * The same with footnotes.
     *
     * @param notes the number of each {@link #NOTE} in the text
     */
    public static MeasuredText of(
            String lead,
            ParagraphStyle leadLook,
            String text,
            ParagraphStyle look,
            Compatibility compatibility,
            List<Integer> notes) {
        int[] codePoints = (lead + text).codePoints().toArray();
        // A number is Latin, and so is a space behind it.
        int[] numbered = Arrays.stream(codePoints).map(c -> c == NOTE ? '1' : c).toArray();
        boolean[] latin =
                compatibility.weakFollowsPrevious()
                        ? Scripts.byNeighbour(numbered)
                        : Scripts.byCharacter(numbered);
        int leading = lead.codePointCount(0, lead.length());
        MeasuredText measured = new MeasuredText(codePoints, latin, leading, look);
        boolean sameLook = leadLook.face() == look.face() && leadLook.latin() == look.latin();
        for (int i = 0; i < codePoints.length; i++) {
            ParagraphStyle faceOf = i < leading ? leadLook : look;
            measured.faces[i] = latin[i] ? faceOf.latin() : faceOf.face();
            measured.cells[i] = measured.cell(i, compatibility);
            boolean beside = codePoints[i] == NOTE || i > 0 && codePoints[i - 1] == NOTE;
            if (codePoints[i] == NOTE && measured.notes.size() < notes.size()) {
                measured.note(i, notes.get(measured.notes.size()));
            }
            boolean begins =
                    i == 0 || beside || latin[i] != latin[i - 1] || i == leading && !sameLook;
            measured.portionStarts[i] = begins ? i : measured.portionStarts[i - 1];
        }
        measured.advance(compatibility);
        return measured;
    }

    private void note(int index, int number) {
        notes.put(index, number);
        cells[index] = Arrays.stream(noteAdvances(index)).sum();
    }

    /** Whether the number of a footnote stands there. */
    public boolean isNote(int index) {
        return notes.containsKey(index);
    }

    /** The number of the footnote that stands there. */
    public int noteNumber(int index) {
        return notes.getOrDefault(index, 0);
    }

    /** How large the numbers of footnotes are. */
    public int noteSize() {
        return size * NOTE_PERCENT / 100;
    }

    /** The widths of the digits of a number. */
    public int[] noteAdvances(int index) {
        return String.valueOf(noteNumber(index))
                .chars()
                .map(digit -> ModelWidths.cell(faces[index], digit, noteSize()))
                .toArray();
    }

    /** A space among Han is one of their face: half an em. */
    private int cell(int i, Compatibility compatibility) {
        boolean hanSpace = codePoints[i] == ' ' && compatibility.weakFollowsPrevious() && !latin[i];
        return hanSpace ? size / 2 : ModelWidths.cell(faces[i], codePoints[i], size);
    }

    /**
     * The cells of a row of a table, each but the first at its stop; a tab is a space of the width
     * that is left.
     */
    public static MeasuredText ofCells(
            List<String> cells,
            List<Length> stops,
            ParagraphStyle look,
            Compatibility compatibility) {
        MeasuredText measured = of(String.join(TAB, cells), look, compatibility);
        int at = -1;
        for (int i = 0; i < stops.size(); i++) {
            at += cells.get(i).codePointCount(0, cells.get(i).length()) + 1;
            measured.stops.put(at, stops.get(i).milliPoints());
            measured.beginPortion(at);
            measured.beginPortion(at + 1);
        }
        measured.tabulate(0);
        return measured;
    }

    private void beginPortion(int start) {
        for (int i = start; i < portionStarts.length && portionStarts[i] < start; i++) {
            portionStarts[i] = start;
        }
    }

    /**
     * Gives every tab what is left to its stop.
     *
     * @param trim how far to the left of the edge the row begins
     */
    private void tabulate(int trim) {
        stops.forEach(
                (tab, stop) -> advances[tab] = trim + stop - Arrays.stream(advances, 0, tab).sum());
    }

    /**
     * Half an em where the row begins to the left of the edge (L-32: an opening mark at the start
     * of a line is trimmed).
     */
    private int trim() {
        boolean opening = codePoints.length > 0 && Mark.of(codePoints[0]) == Mark.OPENING;
        return opening ? size / 2 : 0;
    }

    private void advance(Compatibility compatibility) {
        for (int i = 0; i < codePoints.length; i++) {
            int next = i + 1;
            boolean portionEnds = next < codePoints.length && portionStarts[next] == next;
            gaps[i] =
                    compatibility.scriptGapPercent() > 0
                            && portionEnds
                            && latin[i] != latin[next]
                            && isLetterOrNumber(i)
                            && isLetterOrNumber(next);
            boolean spaced =
                    !ModelWidths.isCombining(codePoints[i])
                            && (compatibility.spacingEndsPortions() || !portionEnds);
            advances[i] =
                    cells[i]
                            + (spaced ? spacing : 0)
                            + (gaps[i] ? size * compatibility.scriptGapPercent() / 100 : 0);
        }
    }

    /**
     * Sets half-width marks and draws neighbours together, which new text does not (L-30, L-35).
     */
    public MeasuredText drawnTogether() {
        HalfWidthMarks.set(codePoints, advances, cells, size);
        for (int i = 0; i + 1 < codePoints.length; i++) {
            Mark mark = Mark.of(codePoints[i]);
            Mark next = Mark.of(codePoints[i + 1]);
            boolean adjacent =
                    mark.closes() && (next.closes() || next == Mark.OPENING)
                            || mark == Mark.OPENING && next == Mark.OPENING;
            boolean endsPair = i > 0 && isEmphatic(i - 1) && isEmphatic(i) && !isEmphatic(i + 1);
            boolean ofTwo = endsPair && !(i > 1 && isEmphatic(i - 2));
            if (adjacent || ofTwo) {
                advances[i] -= size / 2;
                drawn[i] = true;
            }
        }
        tabulate(trim());
        return this;
    }

    /** Gives characters the faces of another look; before anything else is done to them. */
    public void wear(int start, int end, ParagraphStyle other, Compatibility compatibility) {
        for (int i = start; i < end; i++) {
            faces[i] = latin[i] ? other.latin() : other.face();
            cells[i] = isNote(i) ? cells[i] : cell(i, compatibility);
        }
        beginPortion(start);
        beginPortion(end);
        advance(compatibility);
    }

    /** Lets characters be followed by the width of one more (S-05). */
    public void spread(int start, int end) {
        for (int i = start; i < end; i++) {
            advances[i] += size + spacing;
        }
    }

    /** Takes the same from the advance of every character that has one (G-04). */
    public void tighten(int milliPoints) {
        for (int i = 0; i < advances.length; i++) {
            advances[i] -= ModelWidths.isCombining(codePoints[i]) ? 0 : milliPoints;
        }
        tabulate(trim());
    }

    /** ！！ and ？！ are one em together. */
    private boolean isEmphatic(int index) {
        return codePoints[index] == '！' || codePoints[index] == '？';
    }

    /** Whether a mark has given the blank between it and the next away. */
    public boolean isDrawnTogether(int index) {
        return drawn[index];
    }

    public int length() {
        return codePoints.length;
    }

    public int codePoint(int index) {
        return codePoints[index];
    }

    public FaceRole face(int index) {
        return faces[index];
    }

    /** The width of a character without what follows it. */
    public int cell(int index) {
        return cells[index];
    }

    public int advance(int index) {
        return advances[index];
    }

    /**
     * How many of its characters are a heading that runs into the text (S-23: a heading that opens
     * its paragraph).
     */
    public int lead() {
        return lead;
    }

    /** Whether a character is set in the Latin face. */
    public boolean isLatin(int index) {
        return latin[index];
    }

    /** Whether a script gap follows a character. */
    public boolean hasGapAfter(int index) {
        return gaps[index];
    }

    /** Where the portion of a character begins. */
    public int portionStart(int index) {
        return portionStarts[index];
    }

    /** Whether a character is of one of the general categories L and N. */
    public boolean isLetterOrNumber(int index) {
        int type = Character.getType(codePoints[index]);
        return Character.isLetterOrDigit(codePoints[index])
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    public int size() {
        return size;
    }

    /** The part of a line's advance that is ink: what follows its last character is not. */
    public int extent(int start, int end) {
        return start == end ? 0 : Arrays.stream(advances, start, end - 1).sum() + cells[end - 1];
    }

    public int[] advances(int start, int end) {
        return Arrays.copyOfRange(advances, start, end);
    }

    public String text(int start, int end) {
        return new String(codePoints, start, end - start);
    }

    /**
     * One past the last character that is not a space: spaces at the end of a row hang (L-08:
     * spaces hang at the end of a line).
     */
    public int trimmedEnd(int start, int end) {
        int trimmed = end;
        while (trimmed > start && codePoints[trimmed - 1] == ' ') {
            trimmed--;
        }
        return trimmed;
    }
}
