package io.github.chengwen.read;

import java.util.List;

/** Lends the reader's {@link Account} to the fuzz test. */
public final class Ledger {

    private Ledger() {}

    /** What does not add up when {@code text} is read; empty when each character has one place. */
    public static List<String> faults(String text) {
        return Account.of(text);
    }
}
