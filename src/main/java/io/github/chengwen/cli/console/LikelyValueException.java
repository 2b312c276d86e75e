package io.github.chengwen.cli.console;

import picocli.CommandLine.TypeConversionException;

/** A value that an option cannot take, and the value that was probably meant. */
public final class LikelyValueException extends TypeConversionException {

    private static final long serialVersionUID = 1L;

    private final String meant;

    public LikelyValueException(String typed, String meant) {
        super(typed);
        this.meant = meant;
    }

    public String meant() {
        return meant;
    }
}
