package io.github.chengwen.pdf;

import java.util.Locale;

/**
 * What a file promises to archives and to readers who hear it: its PDF/A level (F-01: veraPDF finds
 * nothing against the level).
 */
public enum PdfLevel {
    /** PDF/A-1, tagged. */
    A_1A(1, "A"),
    /** PDF/A-1, looks only. */
    A_1B(1, "B"),
    /** PDF/A-2, tagged; also PDF/UA-1. */
    A_2A(2, "A"),
    /** PDF/A-2, looks only. */
    A_2B(2, "B"),
    /** PDF/A-2 whose text can be extracted. */
    A_2U(2, "U"),
    /** No PDF/A; tagged, and PDF/UA-1. */
    NONE(0, "A");

    private final int part;
    private final String conformance;

    PdfLevel(int part, String conformance) {
        this.part = part;
        this.conformance = conformance;
    }

    /** As in {@code --pdfa}: {@code 2a} or {@code none}. */
    public String label() {
        return isArchivable() ? part + conformance.toLowerCase(Locale.ROOT) : "none";
    }

    boolean isArchivable() {
        return part > 0;
    }

    /**
     * Whether the file is PDF 1.4, which knows no compressed objects (F-03: part 1 is PDF 1.4
     * without compressed objects).
     */
    boolean isFirstPart() {
        return part == 1;
    }

    /** The part of the standard; 0 for none. */
    int part() {
        return part;
    }

    String conformance() {
        return conformance;
    }

    /** Whether the file has a structure tree (F-32: every paragraph is tagged). */
    boolean isTagged() {
        return conformance.equals("A");
    }

    /** Whether the file also keeps PDF/UA-1, which builds on PDF 1.7. */
    boolean isAccessible() {
        return isTagged() && !isFirstPart();
    }
}
