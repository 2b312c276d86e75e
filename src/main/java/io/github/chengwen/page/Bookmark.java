package io.github.chengwen.page;

/**
 * An entry of the outline (F-31: bookmarks mirror the structure).
 *
 * @param title its words
 * @param level from 1
 * @param page from 1
 * @param y top of the row it leads to, from the top edge of the paper
 */
public record Bookmark(String title, int level, int page, int y) {}
