package io.github.chengwen.cli.console;

/** An error in the user's configuration, with the reason in the user's language. */
public final class ConfigurationException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    public ConfigurationException(String reason) {
        super(reason);
        this.reason = reason;
    }

    public ConfigurationException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** The reason. */
    public String reason() {
        return reason;
    }
}
