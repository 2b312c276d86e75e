package io.github.chengwen.check.text;

import java.util.function.Function;

/**
 * What can be found in a block by itself, whatever stands around it. It is looked for once: {@link
 * ProofMemory} keeps it as long as the block stays as it is, wherever it stands.
 *
 * @param <T> result; places in it are indices of the text, and nobody may change it
 */
public final class Look<T> {

    private final Function<Prose, T> find;

    private Look(Function<Prose, T> find) {
        this.find = find;
    }

    /**
     * One that finds something in a block, which it is given as if a draft began with it.
     *
     * @param find may ask for the kind of the block, its text and where its lines were wrapped
     */
    public static <T> Look<T> of(Function<Prose, T> find) {
        return new Look<>(find);
    }

    T at(Prose prose) {
        return find.apply(prose);
    }
}
