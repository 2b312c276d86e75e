package io.github.chengwen.diag;

/** The languages of Chengwen's messages; codes are the same in both. */
public enum Language {
    CHINESE,
    ENGLISH
}
