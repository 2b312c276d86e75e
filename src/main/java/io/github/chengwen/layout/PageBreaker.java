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
    List<Integer> starts(List<Strip> strips) {
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        while (start < strips.size()) {
            starts.add(start);
            start = endOfPage(strips, start);
        }
        return starts;
    }

    private int endOfPage(List<Strip> strips, int start) {
        int overflow = firstThatDoesNotFit(strips, start);
        if (overflow == strips.size()) {
            return overflow;
        }
        int end = overflow;
        while (end > start && strips.get(end - 1).glued()) {
            end--;
        }
        return end > start ? end : overflow;
    }

    private int firstThatDoesNotFit(List<Strip> strips, int start) {
        int used = strips.get(start).pitch() + (start == 0 ? strips.get(start).before() : 0);
        int next = start + 1;
        while (next < strips.size()) {
            used += strips.get(next).before() + strips.get(next).pitch();
            if (used > height) {
                return next;
            }
            next++;
        }
        return next;
    }
}
