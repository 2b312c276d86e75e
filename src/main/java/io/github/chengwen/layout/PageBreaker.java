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

    /**
     * @param height of the 版心
     */
    PageBreaker(int height) {
        this.height = height;
    }

    static PageBreaker of(Style style) {
        return new PageBreaker(style.page().coreHeight().milliPoints());
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
        if (overflow == boxes.size() || boxes.get(overflow).startsPage()) {
            return overflow;
        }
        int end = overflow;
        while (end > start && boxes.get(end - 1).glued()) {
            end--;
        }
        return end > start ? end : overflow;
    }

    private int firstThatDoesNotFit(List<LineBox> boxes, int start) {
        int used = boxes.get(start).pitch() + (start == 0 ? boxes.get(start).before() : 0);
        int next = start + 1;
        while (next < boxes.size() && !boxes.get(next).startsPage()) {
            used += boxes.get(next).before() + boxes.get(next).pitch();
            if (used > height) {
                return next;
            }
            next++;
        }
        return next;
    }
}
