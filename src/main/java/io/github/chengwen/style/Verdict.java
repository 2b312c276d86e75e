package io.github.chengwen.style;

/** What a house makes of a kind of finding. */
public enum Verdict {
    /** Not said. */
    OFF,
    NOTE,
    WARNING,
    ERROR
}
