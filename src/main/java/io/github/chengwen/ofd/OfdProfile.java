package io.github.chengwen.ofd;

import java.util.Locale;

/** What an OFD is made for. */
public enum OfdProfile {
    /** For exchange and reading (GB/T 33190-2016). */
    PLAIN("OFD"),
    /** For archives: it calls itself OFD-A and brings the colour space of its black. */
    ARCHIVE("OFD-A");

    private final String documentType;

    OfdProfile(String documentType) {
        this.documentType = documentType;
    }

    /** The name that users write, such as {@code archive}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String documentType() {
        return documentType;
    }
}
