package io.github.chengwen.style;

/** The severity that a house gives to a code. */
public enum Verdict {
    /** Not reported. */
    OFF,
    NOTE,
    WARNING,
    ERROR
}
