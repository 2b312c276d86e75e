package io.github.chengwen.cli;

import picocli.CommandLine.TypeConversionException;

/** A value that an option cannot take, and the value that was probably meant. */
final class LikelyValueException extends TypeConversionException {

    private static final long serialVersionUID = 1L;

    private final String meant;

    LikelyValueException(String typed, String meant) {
        super(typed);
        this.meant = meant;
    }

    String meant() {
        return meant;
    }
}
