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
    /** 份号 (E-01). */
    COPY_NUMBER,
    /** 密级和保密期限, and 紧急程度 (E-02, E-03). */
    SECRECY,
    /** 发文机关标志 (E-04). */
    ORGAN_MARK,
    /** The names after 签发人： (E-07). */
    SIGNER,
    /** 附注 (E-33). */
    ANNOTATION,
    /** 附件1 above an attached text, and the labels of those who were present (E-34, E-53). */
    ATTACHMENT_LABEL,
    /** The title of an attached text (E-34). */
    ATTACHMENT_TITLE,
    /** 出席, 请假, 列席 of minutes (E-53). */
    ATTENDANCE,
    /** 抄送机关, 印发机关 and what else stands in the imprint (E-41…E-43). */
    IMPRINT,
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
    TABLE_CAPTION,
    /** A note at the foot of the page (E-76). */
    FOOTNOTE;

    /** Whether only official documents have it; a style may leave its look out. */
    public boolean isOfficial() {
        return compareTo(COPY_NUMBER) >= 0 && compareTo(IMPRINT) <= 0;
    }

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
