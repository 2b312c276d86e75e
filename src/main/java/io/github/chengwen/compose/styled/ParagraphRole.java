package io.github.chengwen.compose.styled;

import io.github.chengwen.style.Element;

/** What a paragraph is, for every format that shows it. */
public enum ParagraphRole {
    TITLE(Element.TITLE),
    SUBTITLE(Element.SUBTITLE),
    MARK(Element.MARK),
    SPEAKER(Element.SPEAKER),
    DATE(Element.DATE),
    SALUTATION(Element.SALUTATION),
    HEADING_1(Element.HEADING_1),
    HEADING_2(Element.HEADING_2),
    HEADING_3(Element.HEADING_3),
    HEADING_4(Element.HEADING_4),
    BODY(Element.BODY),
    /** Body text that opens with its heading (S-23). */
    RUN_IN(Element.BODY),
    SIGNATURE(Element.SIGNATURE),
    SIGN_DATE(Element.SIGN_DATE),
    ATTACHMENT(Element.ATTACHMENT),
    NOTE(Element.NOTE),
    DOCUMENT_NUMBER(Element.DOCUMENT_NUMBER),
    COPY_NUMBER(Element.COPY_NUMBER),
    SECRECY(Element.SECRECY),
    ORGAN_MARK(Element.ORGAN_MARK),
    /** 文件 beside the names of several organs (E-05). */
    MARK_SUFFIX(Element.ORGAN_MARK),
    /** Number and signers, or organ and date, at their places in one row. */
    HEAD_ROW(Element.DOCUMENT_NUMBER),
    /** A blank row of a head or an imprint, which an editor finds as a paragraph. */
    BLANK(Element.BODY),
    /** The rules of a head. */
    HEAD_RULE(Element.BODY),
    ANNOTATION(Element.ANNOTATION),
    ATTENDANCE(Element.ATTENDANCE),
    ATTACHMENT_LABEL(Element.ATTACHMENT_LABEL),
    ATTACHMENT_TITLE(Element.ATTACHMENT_TITLE),
    IMPRINT(Element.IMPRINT),
    /** The rules of an imprint. */
    IMPRINT_RULE(Element.IMPRINT),
    ARTICLE_LABEL(Element.ARTICLE_LABEL),
    CONTENTS_TITLE(Element.CONTENTS_TITLE),
    CONTENTS_ENTRY(Element.CONTENTS_ENTRY),
    TABLE_HEAD(Element.TABLE_HEAD),
    TABLE_TEXT(Element.TABLE_TEXT),
    TABLE_CAPTION(Element.TABLE_CAPTION),
    /** 图1　…, the line below a picture. */
    PICTURE_CAPTION(Element.TABLE_CAPTION),
    /** A whole picture. */
    PICTURE(Element.TABLE_TEXT),
    /** A whole table; its cells hold paragraphs. */
    TABLE(Element.TABLE_TEXT),
    /** A paragraph of a note at the foot of a page (E-76). */
    FOOTNOTE(Element.FOOTNOTE);

    private final Element element;

    ParagraphRole(Element element) {
        this.element = element;
    }

    /** Whose look it has in a style. */
    public Element element() {
        return element;
    }

    /** The role of a heading that is a paragraph of its own, by the form of its number. */
    public static ParagraphRole heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            default -> throw new IllegalArgumentException("no heading of level " + level);
        };
    }

    /** The level of a heading by the form of its number, from 1; 0 for everything else. */
    public int level() {
        return switch (this) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            case HEADING_4 -> 4;
            default -> 0;
        };
    }
}
