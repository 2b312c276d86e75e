package io.github.chengwen.cli.outline;

import io.github.chengwen.diag.Language;
import io.github.chengwen.model.OfficialElement.Kind;
import java.util.Locale;

/** The piece types of {@code inspect}; in JSON their names in lower case (cli.md §3). */
public enum PieceType {
    DOC_BREAK("分篇", "divider"),
    TITLE("标题", "title"),
    SUBTITLE("副标题", "subtitle"),
    SPEAKER("讲话人", "speaker"),
    DATE("日期", "date"),
    SALUTATION("称呼", "salutation"),
    H1("一级标题", "heading 1"),
    H2("二级标题", "heading 2"),
    H3("三级标题", "heading 3"),
    H4("四级标题", "heading 4"),
    BODY("正文", "body"),
    /** Of a table; its cells are parted by tabs. */
    ROW("表格行", "table row"),
    /** Its text is what the file says of it in words. */
    PICTURE("图片", "picture"),
    SIGNATURE("落款", "signature"),
    SIGN_DATE("成文日期", "sign date"),
    ATTACHMENT("附件", "attachment"),
    NOTE("附注", "note"),
    COPY_NUMBER(Kind.COPY_NUMBER),
    SECRECY(Kind.SECRECY),
    URGENCY(Kind.URGENCY),
    ORGAN_MARK(Kind.ORGAN_MARK),
    NUMBER(Kind.NUMBER),
    SIGNERS(Kind.SIGNERS),
    ISSUE(Kind.ISSUE),
    ANNOTATION(Kind.ANNOTATION),
    ATTENDANCE(Kind.ATTENDANCE),
    ATTACHMENT_LABEL(Kind.ATTACHMENT_LABEL),
    ATTACHMENT_TITLE(Kind.ATTACHMENT_TITLE),
    ADDRESSEES(Kind.ADDRESSEES),
    COPIES(Kind.COPIES),
    IMPRINT_ITEM(Kind.IMPRINT_ITEM),
    PRINTED(Kind.PRINTED),
    NOISE("杂项", "noise");

    private final String chinese;
    private final String english;

    PieceType(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    PieceType(Kind kind) {
        this(kind.chinese(), kind.english());
    }

    /** The type of an element of an official document. */
    static PieceType of(Kind kind) {
        return valueOf(kind.name());
    }

    /** The type of a heading by its level, which follows the form of its number. */
    static PieceType heading(int level) {
        return switch (level) {
            case 1 -> H1;
            case 2 -> H2;
            case 3 -> H3;
            case 4 -> H4;
            default -> throw new IllegalArgumentException("no heading of level " + level);
        };
    }

    /** The name in machine formats. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people. */
    public String label(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }
}
