package io.github.chengwen.check.text;

import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Block;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What was found in a block by itself; for several threads. */
final class Looks {

    /** The block as if a draft began with it. */
    private final Prose alone;

    private final Map<Look<?>, Object> found = new ConcurrentHashMap<>();
    private Places places = Places.NONE_YET;
    private Optional<Needs.Present> present = Optional.empty();

    Looks(Block block, String text, List<Span> wraps) {
        alone = new Prose(block, text, wraps, 0, this);
    }

    /** What a look finds; the first time it is looked for. */
    @SuppressWarnings("unchecked") // What stands under a look is what it has found.
    <T> T of(Look<T> look) {
        Object known = found.get(look);
        if (known != null) {
            return (T) known;
        }
        T now = look.at(alone);
        found.put(look, now);
        return now;
    }

    /** Looks for what a rule will ask for; what fails is left to the rule. */
    void ahead(Look<?> look) {
        try {
            of(look);
        } catch (RuntimeException | StackOverflowError e) {
            // The rule fails in the same way when it asks, and the draft is told of it then.
        }
    }

    /** Whether the text may have what a pattern needs. */
    boolean mayHave(Needs needs) {
        if (!needs.areKnown()) {
            return true;
        }
        if (present.isEmpty()) {
            present = Optional.of(new Needs.Present(alone.text()));
        }
        return needs.mayBeIn(present.orElseThrow());
    }

    /** Where characters of a set stand in the text; a set may be newer than what is known. */
    int[] places(int set) {
        Places known = places;
        if (!known.knows(set)) {
            known = Places.of(alone.text());
            places = known;
        }
        return known.of(set);
    }
}
