package io.github.chengwen.read;

import java.util.List;
import java.util.function.Predicate;

/**
 * Where the paragraphs of a draft begin and end: above is head, below tail, and clutter in both.
 *
 * @param first line of the first paragraph, the number of lines where there is none
 * @param last line of the last paragraph, -1 where there is none
 * @param attachment the first line below it that attaches something, the number of lines where none
 * @param links the same of a list of other pages
 */
record TextBounds(int first, int last, int attachment, int links) {

    /** Shorter lines may be titles or names that end in a mark by chance. */
    private static final int SHORTEST = 8;

    static TextBounds of(List<DraftLine> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && !isText(lines.get(last).text())) {
            last--;
        }
        int first = 0;
        while (first < lines.size() && !isText(lines.get(first).text())) {
            first++;
        }
        return new TextBounds(
                first,
                last,
                firstFrom(lines, last, TailLines::isAttachment),
                firstFrom(lines, last, WebFurniture::opensLinks));
    }

    private static int firstFrom(List<DraftLine> lines, int start, Predicate<String> form) {
        int index = Math.max(0, start);
        while (index < lines.size() && !form.test(lines.get(index).text())) {
            index++;
        }
        return index;
    }

    private static boolean isText(String text) {
        return text.length() >= SHORTEST && Chars.endsSentence(text) && !Clutter.isWebLine(text);
    }

    boolean isBelow(int index) {
        return last >= 0 && index > last;
    }

    /** True for a line above the first paragraph or below the last. */
    boolean isOutside(int index) {
        return index < first || isBelow(index);
    }

    /** True for a line below the attachments' mark. */
    boolean isAttached(int index) {
        return isBelow(index) && index > attachment;
    }

    /** True for one of the other pages that a page names below its text. */
    boolean isLink(int index) {
        return isBelow(index) && index > links;
    }
}
