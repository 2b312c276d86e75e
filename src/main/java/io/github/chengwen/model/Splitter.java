package io.github.chengwen.model;

/**
 * The line that divides a collection, such as 第二篇：… (S-30: each article begins a page).
 *
 * @param passage the whole line
 * @param title what follows the label, or an empty string
 */
public record Splitter(Passage passage, String title) {}
