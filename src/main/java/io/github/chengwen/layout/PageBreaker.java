package io.github.chengwen.layout;

import io.github.chengwen.style.Element;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills pages with rows (G-01): as many as fit, then back to the nearest place where rows may part.
 * A chain of glued rows that is taller than a page is cut where the page is full.
 *
 * <p>A footnote begins on the page that refers to it, and goes on at the foot of the next one where
 * it finds no room (E-76).
 */
final class PageBreaker {

    private final int height;
    private final int heightAcross;
    private final int notePitch;

    /**
     * What one page holds.
     *
     * @param start its first row, from 0
     * @param notes how many rows of footnotes stand on it
     */
    record PageRows(int start, int notes) {}

    /**
     * @param height of the 版心
     * @param heightAcross the same of a page that is set across
     * @param notePitch of the rows of footnotes
     */
    PageBreaker(int height, int heightAcross, int notePitch) {
        this.height = height;
        this.heightAcross = heightAcross;
        this.notePitch = notePitch;
    }

    /** Of pages that all stand upright. */
    PageBreaker(int height) {
        this(height, height, height);
    }

    static PageBreaker of(Style style) {
        return new PageBreaker(
                style.page().coreHeight().milliPoints(),
                style.page().coreWidth().milliPoints(),
                style.of(Element.FOOTNOTE).linePitch().milliPoints());
    }

    /** The index of the first row of every page, from 0. */
    List<Integer> starts(List<LineBox> boxes) {
        return pages(boxes).stream().map(PageRows::start).toList();
    }

    /** What every page holds. */
    List<PageRows> pages(List<LineBox> boxes) {
        List<PageRows> pages = new ArrayList<>();
        int start = 0;
        int carried = 0;
        while (start < boxes.size()) {
            int end = endOfPage(boxes, start, carried);
            int notes = carried + notes(boxes, start, end);
            int shown = Math.min(notes, roomForNotes(boxes, start, end));
            if (end == boxes.size() && shown < notes && end - start > 1) {
                // No page has notes alone: a row of the text goes there with them.
                end = back(boxes, start, end - 1);
                notes = carried + notes(boxes, start, end);
                shown = Math.min(notes, roomForNotes(boxes, start, end));
            }
            boolean last = end == boxes.size();
            pages.add(new PageRows(start, last ? notes : shown));
            carried = notes - shown;
            start = end;
        }
        return pages;
    }

    private static int notes(List<LineBox> boxes, int start, int end) {
        return boxes.subList(start, end).stream().mapToInt(LineBox::foot).sum();
    }

    /** How many rows of notes find room below the rows of a page. */
    private int roomForNotes(List<LineBox> boxes, int start, int end) {
        int used = boxes.get(start).head();
        for (int i = start; i < end; i++) {
            used += boxes.get(i).pitch() + (i > start || start == 0 ? boxes.get(i).before() : 0);
        }
        return Math.max(0, room(boxes.get(start)) - used - PageFoot.SEPARATOR) / notePitch;
    }

    private int room(LineBox first) {
        return first.across() ? heightAcross : height;
    }

    private int endOfPage(List<LineBox> boxes, int start, int carried) {
        int overflow = firstThatDoesNotFit(boxes, start, carried);
        if (overflow == boxes.size()
                || boxes.get(overflow).startsPage()
                || boxes.get(overflow).across() != boxes.get(start).across()) {
            return overflow;
        }
        return back(boxes, start, overflow);
    }

    /** From where a page is full to the nearest place where rows may part. */
    private static int back(List<LineBox> boxes, int start, int overflow) {
        int end = overflow;
        while (end > start && boxes.get(end - 1).glued()) {
            end--;
        }
        return end > start ? end : overflow;
    }

    private int firstThatDoesNotFit(List<LineBox> boxes, int start, int carried) {
        LineBox first = boxes.get(start);
        int room = room(first);
        int used = first.head() + first.pitch() + (start == 0 ? first.before() : 0);
        int foot = carried + first.foot();
        int next = start + 1;
        while (next < boxes.size()
                && !boxes.get(next).startsPage()
                && boxes.get(next).across() == first.across()) {
            used += boxes.get(next).before() + boxes.get(next).pitch();
            int least = foot + boxes.get(next).leastFoot();
            if (used + PageFoot.height(least * notePitch) > room) {
                return next;
            }
            foot += boxes.get(next).foot();
            next++;
        }
        return next;
    }
}
