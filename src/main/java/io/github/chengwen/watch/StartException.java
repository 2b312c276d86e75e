package io.github.chengwen.watch;

import io.github.chengwen.diag.Message;

/** The service cannot start; the reason is for people, in Chinese and English. */
public final class StartException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What kind of obstacle it is. */
    public enum Kind {
        /** The folders or the locale do not fit. */
        CONFIGURATION,
        /** Another process serves the folder. */
        RUNNING
    }

    private final Kind kind;
    private final transient Message reason;

    StartException(Kind kind, Message reason) {
        super(reason.english());
        this.kind = kind;
        this.reason = reason;
    }

    public Kind kind() {
        return kind;
    }

    /** Why, in both languages. */
    public Message reason() {
        return reason;
    }
}
