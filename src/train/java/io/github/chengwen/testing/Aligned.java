package io.github.chengwen.testing;

/** Opens {@link Alignment} to the trainer. */
public final class Aligned {
    private Aligned() {}

    /** For every character of {@code found} its place in {@code wanted}, or -1. */
    public static int[] of(String wanted, String found) {
        return Alignment.of(wanted, found);
    }
}
