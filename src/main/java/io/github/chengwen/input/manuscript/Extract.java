package io.github.chengwen.input.manuscript;

/** The result of reading a file: its manuscript, or why it was refused. */
public sealed interface Extract permits Manuscript, Refusal {}
