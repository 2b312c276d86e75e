package io.github.chengwen.read;

/** How much evidence weighs: whole numbers, on one scale with the costs of {@link Grammar}. */
final class Scale {

    static final int HINT = 2;
    static final int LIKELY = 4;

    /** All but certain. */
    static final int SURE = 8;

    private Scale() {}
}
