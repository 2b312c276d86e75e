package io.github.chengwen.watch.folder;

import io.github.chengwen.diag.Message;
import io.github.chengwen.watch.words.Phrase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The result of one scan of the inbox.
 *
 * @param drafts in no order
 * @param others files that stay where they are, each with the reason
 */
public record Scan(List<Found> drafts, Map<Path, Oddity> others) {

    /** Why a file in the inbox is left alone. */
    public enum Oddity {
        NOT_TEXT(Phrase.NOT_TEXT),
        LINK(Phrase.LINK),
        FOLDER(Phrase.FOLDER),
        SPECIAL(Phrase.SPECIAL);

        private final Phrase meaning;

        Oddity(Phrase meaning) {
            this.meaning = meaning;
        }

        public Message meaning() {
            return meaning.with();
        }
    }
}
