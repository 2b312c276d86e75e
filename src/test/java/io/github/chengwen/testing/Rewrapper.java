package io.github.chengwen.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks the paragraphs of a text into lines of a fixed width, as e-mail programs, editors and PDF
 * viewers do on copying.
 *
 * @param cells width of a line in full cells; a Chinese character takes one, a Latin one half
 * @param marks what happens to a mark that may not begin a line
 * @param indented whether each paragraph opens with two ideographic spaces
 * @param spaced whether a blank line stands between paragraphs
 */
public record Rewrapper(int cells, Marks marks, boolean indented, boolean spaced) {

    /** What becomes of a stop or comma for which the line has no room. */
    public enum Marks {
        /** It takes the last character of the line down with it. */
        PUSH,
        /** It stands past the edge. */
        HANG,
        /** It begins the next line; numbers and words are cut, too. */
        CUT
    }

    private static final String NOT_FIRST = "，。、；：！？）》”’」』】〕…—,.;:!?)%％";
    private static final String NOT_LAST = "（《“‘「『【〔(";

    public static Rewrapper at(int cells) {
        return new Rewrapper(cells, Marks.PUSH, false, false);
    }

    /** The same text with the same indents and blank lines, but not wrapped. */
    public Rewrapper endless() {
        return new Rewrapper(Integer.MAX_VALUE / 2, marks, indented, spaced);
    }

    public String wrap(String text) {
        List<String> out = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.isBlank()) {
                out.add("");
                continue;
            }
            if (spaced && !out.isEmpty() && !out.get(out.size() - 1).isEmpty()) {
                out.add("");
            }
            paragraph((indented ? "　　" : "") + line.strip(), out);
        }
        return String.join("\n", out) + "\n";
    }

    private void paragraph(String text, List<String> out) {
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            out.add(text.substring(start, end).stripTrailing());
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
    }

    private int end(String text, int start) {
        int room = 2 * cells;
        int cut = start;
        while (cut < text.length() && width(text.charAt(cut)) <= room) {
            room -= width(text.charAt(cut));
            cut++;
        }
        if (cut == text.length() || marks == Marks.CUT) {
            return cut;
        }
        if (marks == Marks.HANG && NOT_FIRST.indexOf(text.charAt(cut)) >= 0) {
            return cut + 1;
        }
        int legal = cut;
        while (legal > start + 1 && !mayBreak(text.charAt(legal - 1), text.charAt(legal))) {
            legal--;
        }
        return legal > start + 1 ? legal : cut;
    }

    private static boolean mayBreak(char last, char first) {
        boolean word = isWord(last) && isWord(first);
        boolean pair = Character.isHighSurrogate(last);
        return !word && !pair && NOT_FIRST.indexOf(first) < 0 && NOT_LAST.indexOf(last) < 0;
    }

    private static boolean isWord(char c) {
        return c > ' ' && c < 0x250 && c != '-';
    }

    private static int width(char c) {
        return c < 0x250 ? 1 : 2;
    }
}
