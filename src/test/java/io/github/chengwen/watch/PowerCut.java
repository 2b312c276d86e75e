package io.github.chengwen.watch;

/** The machine stops; no program can catch that. */
final class PowerCut extends Error {

    private static final long serialVersionUID = 1L;
}
