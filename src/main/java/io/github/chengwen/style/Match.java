package io.github.chengwen.style;

/** The program in which the DOCX has the lines and pages of the PDF (lines.md). */
public enum Match {
    /** Word and WPS, as their documents and published measurements say; never run here. */
    WORD(new Compatibility(false, 0, true, false, Length.ZERO, false, false)),

    /** LibreOffice 7.4, measured line by line (W-02: it imports {@code overflowPunct} inverted). */
    LIBREOFFICE(new Compatibility(true, 20, false, true, Length.ofPoints(0.05), true, true));

    private final Compatibility compatibility;

    Match(Compatibility compatibility) {
        this.compatibility = compatibility;
    }

    /** How this program breaks lines. */
    public Compatibility compatibility() {
        return compatibility;
    }
}
