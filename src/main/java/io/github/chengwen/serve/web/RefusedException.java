package io.github.chengwen.serve.web;

/** A request that is answered with a refusal. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Reply reply;

    /** Refused in these words. */
    public RefusedException(Reply reply) {
        super(reply.status() + "");
        this.reply = reply;
    }

    Reply reply() {
        return reply;
    }
}
