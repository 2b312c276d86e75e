package io.github.chengwen.docx.opc;

/** The parts of the package, with their names, content types and relationships. */
public enum Part {
    DOCUMENT("/word/document.xml", Prefix.WORD + "document.main+xml", "officeDocument", "rId1"),
    STYLES("/word/styles.xml", Prefix.WORD + "styles+xml", "styles", "rId2"),
    SETTINGS("/word/settings.xml", Prefix.WORD + "settings+xml", "settings", "rId3"),
    FONT_TABLE("/word/fontTable.xml", Prefix.WORD + "fontTable+xml", "fontTable", "rId4"),
    FOOTER("/word/footer1.xml", Prefix.WORD + "footer+xml", "footer", "rId5"),
    FOOTER_EVEN("/word/footer2.xml", Prefix.WORD + "footer+xml", "footer", "rId6"),
    APP(
            "/docProps/app.xml",
            Prefix.OFFICE + "extended-properties+xml",
            "extended-properties",
            "rId7"),
    HEADER_FIRST("/word/header1.xml", Prefix.WORD + "header+xml", "header", "rId8"),
    FOOTER_FIRST("/word/footer3.xml", Prefix.WORD + "footer+xml", "footer", "rId9"),
    FOOTER_BLANK("/word/footer4.xml", Prefix.WORD + "footer+xml", "footer", "rId10"),
    FOOTNOTES("/word/footnotes.xml", Prefix.WORD + "footnotes+xml", "footnotes", "rId11");

    private final String path;
    private final String contentType;
    private final String relationship;
    private final String relationshipId;

    Part(String path, String contentType, String relationship, String relationshipId) {
        this.path = path;
        this.contentType = contentType;
        this.relationship = relationship;
        this.relationshipId = relationshipId;
    }

    String path() {
        return path;
    }

    String contentType() {
        return contentType;
    }

    String relationshipType() {
        return Prefix.RELATIONSHIP + relationship;
    }

    /**
     * The same in every file, so that the text can refer to its footers before they are written.
     */
    public String relationshipId() {
        return relationshipId;
    }

    /** Whether the package itself refers to it, and not the main document. */
    boolean belongsToPackage() {
        return this == DOCUMENT || this == APP;
    }

    private static final class Prefix {
        static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
        static final String WORD = OFFICE + "wordprocessingml.";
        static final String RELATIONSHIP =
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    }
}
