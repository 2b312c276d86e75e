package io.github.chengwen.read.feature;

import io.github.chengwen.read.lines.DraftLine;

/**
 * A line, or a piece of one where it may hold several blocks: what one decision is about.
 *
 * @param line its characters and how they stand; of a later piece without blank lines above
 * @param piece its number in its line, from 0
 * @param pieces of its line
 * @param gap white space between it and the piece before
 * @param whole the text of the whole line
 */
public record Item(DraftLine line, int piece, int pieces, int gap, String whole) {

    public String text() {
        return line.text();
    }
}
