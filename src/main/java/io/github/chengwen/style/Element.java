package io.github.chengwen.style;

/**
 * The paragraph roles that a style gives a look; a role's YAML key is its name in lower camel case.
 */
public enum Element {
    TITLE,
    SUBTITLE,
    MARK,
    SPEAKER,
    DATE,
    SALUTATION,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    HEADING_4,
    BODY,
    SIGNATURE,
    SIGN_DATE,
    ATTACHMENT,
    NOTE,
    /** 发文字号, such as 云政发〔2024〕5号 (E-06: centred, in the title block). */
    DOCUMENT_NUMBER,
    /** 第二篇：… above an article (S-30: a collection's dividing line is set as a label). */
    ARTICLE_LABEL,
    /** The word 目录 above the contents (S-31: a contents page before the first article). */
    CONTENTS_TITLE,
    /** An article and its page number (S-31: dot leaders, number at the right edge). */
    CONTENTS_ENTRY,
    /** What stands in the head of a table (E-71). */
    TABLE_HEAD,
    /** What stands in its other cells (E-71). */
    TABLE_TEXT,
    /** 表1　…, the line above a table (E-72). */
    TABLE_CAPTION;

    /** The role of a heading of a level from 1 to 4. */
    public static Element heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            default -> throw new IllegalArgumentException("no heading of level " + level);
        };
    }
}
