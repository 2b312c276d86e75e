package io.github.chengwen.check.text;

import io.github.chengwen.diag.Span;
import io.github.chengwen.memory.Memory;
import io.github.chengwen.model.Block;
import java.util.List;

/**
 * What was found in the blocks of a draft that somebody is writing, so that only those are read
 * again that have changed. For one thread and one draft.
 */
public final class ProofMemory {

    private final Memory<Key, Looks> blocks;
    private final boolean keeps;

    private ProofMemory(Memory<Key, Looks> blocks, boolean keeps) {
        this.blocks = blocks;
        this.keeps = keeps;
    }

    /**
     * All that a rule may ask of a block by itself.
     *
     * @param wraps where the pieces of the text stand, from the first of them on
     */
    record Key(Class<? extends Block> kind, String text, List<Span> wraps) {}

    /** One for a draft that is being written. */
    public static ProofMemory empty() {
        return new ProofMemory(Memory.empty(), true);
    }

    /** One that looks for everything anew; for any thread. */
    public static ProofMemory none() {
        return new ProofMemory(Memory.none(), false);
    }

    /** Begins another proof-reading. */
    public void next() {
        blocks.next();
    }

    /** Whether anything is kept from one proof-reading to the next. */
    public boolean keeps() {
        return keeps;
    }

    /** How many blocks are known. */
    public int size() {
        return blocks.size();
    }

    Looks of(Block block, String text, List<Span> wraps) {
        return blocks.of(
                new Key(block.getClass(), text, wraps), key -> new Looks(block, text, wraps));
    }
}
