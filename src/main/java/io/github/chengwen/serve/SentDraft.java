package io.github.chengwen.serve;

import io.github.chengwen.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The draft as a page sends it: whole, or what has changed since the last answer that came.
 *
 * @param whole the text; none where only changes are sent
 * @param base the page's number of the text that was changed; {@link #NOTHING} where it is whole
 * @param changes in the order of their places, none over another
 */
record SentDraft(Optional<String> whole, long base, List<Change> changes) {

    /** No number of a text: nothing that was answered before counts. */
    static final long NOTHING = -1;

    /**
     * A part that was replaced.
     *
     * @param from its beginning in the text before all changes
     * @param to its end
     * @param insert what stands there now
     */
    record Change(int from, int to, String insert) {}

    SentDraft {
        changes = List.copyOf(changes);
    }

    static SentDraft of(Json json) throws IOException {
        if (json.fields().containsKey("text")) {
            return new SentDraft(Optional.of(json.text("text")), NOTHING, List.of());
        }
        List<Change> changes = new ArrayList<>();
        for (Json change : json.objects("changes")) {
            changes.add(
                    new Change(place(change, "from"), place(change, "to"), change.text("insert")));
        }
        return new SentDraft(Optional.empty(), json.number("base"), changes);
    }

    private static int place(Json change, String name) throws IOException {
        long place = change.number(name);
        if (place < 0 || place > Integer.MAX_VALUE) {
            throw new IOException("no place: " + name);
        }
        return (int) place;
    }

    /** Whether a text is needed to know this one, and it is not the one that was changed. */
    boolean isUnknown(Optional<Tab.Laid> last) {
        return whole.isEmpty() && last.filter(laid -> laid.rev() == base).isEmpty();
    }

    /**
     * The text.
     *
     * @param last that was laid out for the page
     * @throws IOException if a change is not a part of it
     */
    String text(Optional<Tab.Laid> last) throws IOException {
        if (whole.isPresent()) {
            return whole.get();
        }
        String before = last.map(Tab.Laid::text).orElseThrow(() -> new IOException("no text"));
        StringBuilder now = new StringBuilder(before.length() + 64);
        int done = 0;
        for (Change change : changes) {
            if (change.from() < done
                    || change.to() < change.from()
                    || change.to() > before.length()) {
                throw new IOException("not a part of the text");
            }
            now.append(before, done, change.from()).append(change.insert());
            done = change.to();
        }
        return now.append(before, done, before.length()).toString();
    }
}
