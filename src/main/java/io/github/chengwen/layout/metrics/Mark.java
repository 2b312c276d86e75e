package io.github.chengwen.layout.metrics;

/**
 * Full-width punctuation, in the order in which a row that is too long takes room from it (L-33:
 * squeeze, then push out, then stretch).
 */
public enum Mark {
    /** Blank on its left. */
    OPENING("‘“〈《「『【〔〖〝（［｛"),
    /** Blank on its right, like all that follow. */
    CLOSING("’”〉》」』】〕〗〞）］｝"),
    PAUSE("、，；："),
    STOP("。．？！"),
    NONE("");

    private final String characters;

    Mark(String characters) {
        this.characters = characters;
    }

    public static Mark of(int codePoint) {
        for (Mark mark : values()) {
            if (mark.characters.indexOf(codePoint) >= 0) {
                return mark;
            }
        }
        return NONE;
    }

    /** Whether it is a closing mark or a 点号. */
    public boolean closes() {
        return this == CLOSING || this == PAUSE || this == STOP;
    }
}
