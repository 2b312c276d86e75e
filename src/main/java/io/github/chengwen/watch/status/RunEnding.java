package io.github.chengwen.watch.status;

import java.util.Locale;

/** How a run of the service ended. */
public enum RunEnding {
    /** All drafts were published. */
    DONE,
    /** Some drafts failed. */
    FAILURES,
    /** Something is left that could not be done now. */
    TROUBLE,
    /** It was told to stop. */
    STOPPED;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
