package io.github.chengwen.read.block;

import io.github.chengwen.model.Heading;
import java.util.ArrayDeque;
import java.util.Deque;

/** The depth of headings by nesting (S-25): 1. directly under 一、 has depth 2. */
final class Nesting {

    private final Deque<Integer> levels = new ArrayDeque<>();

    int depth(int level) {
        while (!levels.isEmpty() && levels.peek() >= level) {
            levels.pop();
        }
        levels.push(level);
        return levels.size();
    }

    /** The level of a heading without a number: one below the numbered one it stands under. */
    int levelBelow() {
        int above = levels.isEmpty() ? 0 : levels.peek();
        return Math.min(Heading.DEEPEST, above + 1);
    }

    int depthBelow() {
        return levels.size() + 1;
    }

    void reset() {
        levels.clear();
    }
}
