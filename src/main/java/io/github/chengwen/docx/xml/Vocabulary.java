package io.github.chengwen.docx.xml;

/** The vocabularies of drawings in a DOCX (ECMA-376, part 1, chapter 20). */
public enum Vocabulary {
    DRAWING("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    SHAPE("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
    GRAPHIC("a", "http://schemas.openxmlformats.org/drawingml/2006/main");

    private final String prefix;
    private final String namespace;

    Vocabulary(String prefix, String namespace) {
        this.prefix = prefix;
        this.namespace = namespace;
    }

    String prefix() {
        return prefix;
    }

    /** Its name in attributes that say what a drawing is. */
    public String namespace() {
        return namespace;
    }
}
