package io.github.chengwen.read;

/**
 * The role chosen for a line.
 *
 * @param role what it is taken for
 * @param second the best other role in the best other reading of the whole draft
 * @param margin how much worse that reading is, on the scale of {@link Evidence}
 */
record Choice(Role role, Role second, int margin) {

    /** At this margin or below, a person should look. */
    private static final int CLOSE = 2;

    boolean isClose() {
        return margin <= CLOSE && role != second;
    }
}
