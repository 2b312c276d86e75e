package io.github.chengwen.read;

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

    void reset() {
        levels.clear();
    }
}
