package io.github.chengwen.page;

/**
 * A row of the contents that leads to a document (F-24: no annotations but links within the file).
 * Lengths from the upper left corner of the paper.
 *
 * @param page that the row is on, from 1
 * @param paragraph that the row belongs to
 * @param words what it leads to, for those who cannot see it
 * @param target where it leads
 */
public record Link(
        int page,
        int paragraph,
        int left,
        int top,
        int right,
        int bottom,
        String words,
        Bookmark target) {}
