package io.github.chengwen.docx.opc;

/**
 * A part of the package.
 *
 * @param path its name in the package
 * @param contentType as {@code [Content_Types].xml} says it
 * @param relationship the last word of the type of the reference to it
 * @param relationshipId the same in every file, so that the text can refer to its footers before
 *     they are written
 */
public record Part(String path, String contentType, String relationship, String relationshipId) {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD = OFFICE + "wordprocessingml.";
    private static final String RELATIONSHIP =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public static final Part DOCUMENT =
            new Part("/word/document.xml", WORD + "document.main+xml", "officeDocument", "rId1");
    public static final Part STYLES =
            new Part("/word/styles.xml", WORD + "styles+xml", "styles", "rId2");
    public static final Part SETTINGS =
            new Part("/word/settings.xml", WORD + "settings+xml", "settings", "rId3");
    public static final Part FONT_TABLE =
            new Part("/word/fontTable.xml", WORD + "fontTable+xml", "fontTable", "rId4");
    public static final Part FOOTER = footer("/word/footer1.xml", "rId5");
    public static final Part FOOTER_EVEN = footer("/word/footer2.xml", "rId6");
    public static final Part APP =
            new Part(
                    "/docProps/app.xml",
                    OFFICE + "extended-properties+xml",
                    "extended-properties",
                    "rId7");
    public static final Part FOOTER_FIRST = footer("/word/footer3.xml", "rId9");
    public static final Part FOOTER_BLANK = footer("/word/footer4.xml", "rId10");

    public static final Part FOOTER_ACROSS = footer("/word/footer5.xml", "rId12");
    public static final Part FOOTER_EVEN_ACROSS = footer("/word/footer6.xml", "rId13");
    public static final Part FOOTNOTES =
            new Part("/word/footnotes.xml", WORD + "footnotes+xml", "footnotes", "rId11");

    /**
     * The header of the first page of a letter.
     *
     * @param letter among the documents of the file, from 0
     */
    public static Part firstHeader(int letter) {
        return new Part(
                "/word/header" + (letter + 1) + ".xml",
                WORD + "header+xml",
                "header",
                letter == 0 ? "rId8" : "rIdHeader" + (letter + 1));
    }

    private static Part footer(String path, String id) {
        return new Part(path, WORD + "footer+xml", "footer", id);
    }

    String relationshipType() {
        return RELATIONSHIP + relationship;
    }

    /** Whether the package itself refers to it, and not the main document. */
    boolean belongsToPackage() {
        return equals(DOCUMENT) || equals(APP);
    }
}
