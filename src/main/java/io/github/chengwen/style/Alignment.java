package io.github.chengwen.style;

/** How the rows of a paragraph are aligned between its indents. */
public enum Alignment {
    LEFT,
    CENTRE,
    RIGHT,
    /** Justified (L-22: every row but the paragraph's last is stretched to the right edge). */
    BOTH
}
