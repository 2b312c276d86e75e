package io.github.chengwen.layout;

import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills pages with rows (G-01): as many as fit, then back to the nearest place where rows may part.
 * A chain of glued rows that is taller than a page is cut where the page is full.
 */
final class PageBreaker {

    private final int height;
    private final int heightAcross;

    /**
     * @param height of the 版心
     * @param heightAcross the same of a page that is set across
     */
    PageBreaker(int height, int heightAcross) {
        this.height = height;
        this.heightAcross = heightAcross;
    }

    /** Of pages that all stand upright. */
    PageBreaker(int height) {
        this(height, height);
    }

    static PageBreaker of(Style style) {
        return new PageBreaker(
                style.page().coreHeight().milliPoints(), style.page().coreWidth().milliPoints());
    }

    /** The index of the first row of every page, from 0. */
    List<Integer> starts(List<LineBox> boxes) {
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        while (start < boxes.size()) {
            starts.add(start);
            start = endOfPage(boxes, start);
        }
        return starts;
    }

    private int endOfPage(List<LineBox> boxes, int start) {
        int overflow = firstThatDoesNotFit(boxes, start);
        if (overflow == boxes.size()
                || boxes.get(overflow).startsPage()
                || boxes.get(overflow).across() != boxes.get(start).across()) {
            return overflow;
        }
        int end = overflow;
        while (end > start && boxes.get(end - 1).glued()) {
            end--;
        }
        return end > start ? end : overflow;
    }

    private int firstThatDoesNotFit(List<LineBox> boxes, int start) {
        LineBox first = boxes.get(start);
        int room = first.across() ? heightAcross : height;
        int used = first.head() + first.pitch() + (start == 0 ? first.before() : 0);
        int next = start + 1;
        while (next < boxes.size()
                && !boxes.get(next).startsPage()
                && boxes.get(next).across() == first.across()) {
            used += boxes.get(next).before() + boxes.get(next).pitch();
            if (used > room) {
                return next;
            }
            next++;
        }
        return next;
    }
}
