package io.github.chengwen.cli;

/** The user's configuration does not fit; the reason is in the user's language. */
final class ConfigurationException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    ConfigurationException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** Why it does not fit. */
    String reason() {
        return reason;
    }
}
