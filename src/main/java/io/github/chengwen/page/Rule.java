package io.github.chengwen.page;

import io.github.chengwen.style.Ink;

/**
 * A rule: a filled rectangle, lying or standing; no part of the text (E-08, E-40). Lengths from the
 * upper left corner of the paper.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width across the page
 * @param height down the page
 */
public record Rule(int x, int y, int width, int height, Ink ink) implements Item {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.rule(this);
    }
}
