package io.github.chengwen.read;

import java.util.List;

/**
 * Where the paragraphs of a draft begin and end: everything below the last is tail or clutter.
 *
 * @param first line of the first paragraph, the number of lines where there is none
 * @param last line of the last paragraph, -1 where there is none
 */
record TextBounds(int first, int last) {

    /** Shorter lines may be titles or names that end in a mark by chance. */
    private static final int SHORTEST = 8;

    static TextBounds of(List<DraftLine> lines) {
        int first = lines.size();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (isText(lines.get(i).text())) {
                first = Math.min(first, i);
                last = i;
            }
        }
        return new TextBounds(first, last);
    }

    private static boolean isText(String text) {
        return text.length() >= SHORTEST && Chars.endsSentence(text) && !Clutter.isWebLine(text);
    }

    boolean isBelow(int index) {
        return last >= 0 && index > last;
    }
}
