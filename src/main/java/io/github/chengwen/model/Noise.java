package io.github.chengwen.model;

/** Characters that were dropped from the typeset text: adverts, navigation, page numbers. */
public record Noise(Passage passage) {}
