package io.github.chengwen.cli;

/** An error in the user's configuration, with the reason in the user's language. */
final class ConfigurationException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    ConfigurationException(String reason) {
        super(reason);
        this.reason = reason;
    }

    ConfigurationException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** The reason. */
    String reason() {
        return reason;
    }
}
