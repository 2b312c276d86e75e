package io.github.chengwen.watch;

import java.util.Locale;

/** What a draft has come to (watch.md §3). */
enum JobState {
    WAITING,
    CLAIMED,
    RENDERED,
    COMMITTED,
    PUBLISHED,
    ARCHIVED,
    DUPLICATE,
    FAILED,
    RETRYING,
    RETURNED;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
