package io.github.chengwen.style;

/**
 * The kinds of paragraph that a style gives a look; the YAML key is the name in lower camel case.
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
    /** 云政发〔2024〕5号 (E-06). */
    DOCUMENT_NUMBER,
    /** 第二篇：… above a speech of a collection that is kept in one file (S-30). */
    ARTICLE_LABEL,
    /** 目录 (S-31). */
    CONTENTS_TITLE,
    /** A document and its page number (S-31). */
    CONTENTS_ENTRY;

    /** The look of a heading by its level. */
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
