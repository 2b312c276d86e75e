/**
 * From bytes to the text of a draft, whatever file it comes in: the one place that decides what a
 * file is, and the one that writes what a format's reader found as lines with their places.
 *
 * <p>One package below it for each format, with that format's library; the neutral manuscript is in
 * {@code manuscript}. It knows nothing of headings, looks or pages, and must not.
 */
package io.github.chengwen.input;
