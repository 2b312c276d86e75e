package io.github.chengwen.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One look at the whole inbox.
 *
 * @param drafts in no order
 * @param others files that stay where they are, each with the reason
 */
record Scan(List<Found> drafts, Map<Path, Oddity> others) {

    /** Why a file in the inbox is left alone. */
    enum Oddity {
        NOT_TEXT("not a .txt file"),
        LINK("a symbolic link"),
        FOLDER("a folder"),
        SPECIAL("not a regular file");

        private final String reason;

        Oddity(String reason) {
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }
}
