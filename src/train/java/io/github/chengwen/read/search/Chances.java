package io.github.chengwen.read.search;

import java.util.Random;

/** Seeded choices: the same seed makes the same ones in the same order. */
final class Chances {

    private final Random random;

    Chances(long seed) {
        this.random = new Random(seed);
    }

    boolean of(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number between two, which are both possible. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    @SafeVarargs
    final <T> T choose(T... of) {
        return of[random.nextInt(of.length)];
    }

    Random random() {
        return random;
    }
}
