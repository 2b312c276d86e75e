package io.github.chengwen;

import java.util.Locale;

/** The kinds of file that Chengwen makes. */
public enum Format {
    DOCX,
    PDF;

    /** The file name extension, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
