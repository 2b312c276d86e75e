package io.github.chengwen.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/**
 * What a list has become since the page was told it: the items in the middle are others, those
 * before and behind them are not sent again.
 *
 * @param kept items at the beginning that stay
 * @param dropped items behind those that go
 * @param added items in their place, each a JSON value
 */
record ListChange(int kept, int dropped, List<String> added) {

    ListChange {
        added = List.copyOf(added);
    }

    static ListChange between(List<String> before, List<String> now) {
        int least = Math.min(before.size(), now.size());
        int kept = 0;
        while (kept < least && before.get(kept).equals(now.get(kept))) {
            kept++;
        }
        int behind = 0;
        while (behind < least - kept
                && before.get(before.size() - 1 - behind)
                        .equals(now.get(now.size() - 1 - behind))) {
            behind++;
        }
        return new ListChange(
                kept, before.size() - kept - behind, now.subList(kept, now.size() - behind));
    }

    /** As {@code [kept, dropped, item, …]}. */
    void write(JsonGenerator json, String field) throws IOException {
        json.writeArrayFieldStart(field);
        json.writeNumber(kept);
        json.writeNumber(dropped);
        for (String item : added) {
            json.writeRawValue(item);
        }
        json.writeEndArray();
    }
}
