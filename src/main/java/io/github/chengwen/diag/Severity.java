package io.github.chengwen.diag;

/** The severity of a diagnostic, from worst to mildest. */
public enum Severity {
    /** No output can be trusted, or none was made. */
    ERROR,
    /** The output was made; a person should look at this place. */
    WARNING,
    /** Something was recognised, normalised or dropped as intended. */
    NOTE
}
