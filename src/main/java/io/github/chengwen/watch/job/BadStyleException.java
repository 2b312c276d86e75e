package io.github.chengwen.watch.job;

/** A style file cannot be used; its drafts wait until it can. */
public final class BadStyleException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** Says why, for people; one line. */
    public BadStyleException(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
