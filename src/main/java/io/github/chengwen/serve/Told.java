package io.github.chengwen.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lists that a page was told, so that the next answer holds only what is not the same.
 *
 * @param rev the page's number of the text
 * @param lists by their names in the answer; items are JSON values
 */
record Told(long rev, Map<String, List<String>> lists) {

    /** Before the first answer. */
    static final Told NOTHING = new Told(SentDraft.NOTHING, Map.of());

    /** What the page still knows of it: all, or nothing where another answer came last. */
    Told since(long base) {
        return base == rev ? this : NOTHING;
    }

    /** Writes what has changed, and since which text. */
    void write(JsonGenerator json, Told before) throws IOException {
        json.writeNumberField("base", before.rev());
        for (Map.Entry<String, List<String>> list : new TreeMap<>(lists).entrySet()) {
            ListChange.between(
                            before.lists().getOrDefault(list.getKey(), List.of()), list.getValue())
                    .write(json, list.getKey());
        }
    }
}
