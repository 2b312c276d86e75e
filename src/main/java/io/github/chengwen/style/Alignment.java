package io.github.chengwen.style;

/** How the rows of a paragraph stand between its edges. */
public enum Alignment {
    LEFT,
    CENTRE,
    RIGHT,
    /** Both edges; the last row at its natural width (L-22). */
    BOTH
}
