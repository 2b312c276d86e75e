package io.github.chengwen.layout;

/**
 * The heights of a line, which page breaking works with.
 *
 * @param before blank height above it, which vanishes at the top of a page after the first
 * @param pitch its own height
 * @param glued whether the row after it must be on the same page
 * @param head height of what is repeated above it where it is the first of a page
 * @param across whether it stands on a page that is set across
 * @param startsPage whether it is the first of a page, as of an attached text (E-34)
 */
record LineBox(int before, int pitch, boolean glued, int head, boolean across, boolean startsPage) {

    /** A line of text. */
    LineBox(int before, int pitch, boolean glued) {
        this(before, pitch, glued, 0, false, false);
    }
}
