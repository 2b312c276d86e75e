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
 * @param foot how many rows the footnotes have that it refers to
 * @param leastFoot how many of them must be on its page: all but the further rows of the last note
 */
record LineBox(
        int before,
        int pitch,
        boolean glued,
        int head,
        boolean across,
        boolean startsPage,
        int foot,
        int leastFoot) {

    /** A line of text. */
    LineBox(int before, int pitch, boolean glued) {
        this(before, pitch, glued, 0, false, false, 0, 0);
    }
}
