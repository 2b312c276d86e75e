package io.github.chengwen.docx.styles;

import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.style.Element;
import java.util.Arrays;

/**
 * The paragraph styles other than headings (D-10…D-30). Where Word has a style of its own for the
 * role, its name is used, so that the gallery, the navigation pane and other programs know it.
 */
public enum WordStyle {
    SUBTITLE("Subtitle", "Subtitle", ParagraphRole.SUBTITLE, "CWSpeaker"),
    MARK("CWMark", "成文稿别", ParagraphRole.MARK, "CWSpeaker"),
    SPEAKER("CWSpeaker", "成文讲话人", ParagraphRole.SPEAKER, "CWDate"),
    DATE_LINE("CWDate", "成文日期行", ParagraphRole.DATE, "Salutation"),
    SALUTATION("Salutation", "Salutation", ParagraphRole.SALUTATION, "BodyText"),
    BODY("BodyText", "Body Text", ParagraphRole.BODY, "BodyText"),
    /** Set like the body; its heading is a run in a character style (D-21, D-32). */
    RUN_IN("CWRunIn", "成文段首标题", ParagraphRole.RUN_IN, "BodyText"),
    SIGNATURE("Signature", "Signature", ParagraphRole.SIGNATURE, "Date"),
    SIGN_DATE("Date", "Date", ParagraphRole.SIGN_DATE, "BodyText"),
    ATTACHMENT("CWAttachNote", "成文附件说明", ParagraphRole.ATTACHMENT, "CWAttachNote"),
    NOTE("CWNote", "成文附注", ParagraphRole.NOTE, "CWNote"),
    DOCUMENT_NUMBER("CWDocNo", "成文发文字号", ParagraphRole.DOCUMENT_NUMBER, "Title"),
    ARTICLE_LABEL("CWArticleLabel", "成文篇目", ParagraphRole.ARTICLE_LABEL, "BodyText"),
    COPY_NUMBER("CWCopyNo", "成文份号", ParagraphRole.COPY_NUMBER, "CWSecrecy"),
    SECRECY("CWSecrecy", "成文密级", ParagraphRole.SECRECY, "CWSecrecy"),
    HEAD_ROW("CWHeadRow", "成文发文字号和签发人", ParagraphRole.HEAD_ROW, "Title"),
    BLANK("CWBlank", "成文空行", ParagraphRole.BLANK, "CWBlank"),
    ANNOTATION("CWAnnotation", "成文公文附注", ParagraphRole.ANNOTATION, "CWAnnotation"),
    ATTENDANCE("CWAttendance", "成文出席人员", ParagraphRole.ATTENDANCE, "CWAttendance"),
    ATTACHMENT_LABEL("CWAttachLabel", "成文附件序号", ParagraphRole.ATTACHMENT_LABEL, "CWAttachTitle"),
    ATTACHMENT_TITLE("CWAttachTitle", "成文附件标题", ParagraphRole.ATTACHMENT_TITLE, "BodyText"),
    IMPRINT("CWImprint", "成文版记", ParagraphRole.IMPRINT, "CWImprint"),
    TABLE_CAPTION("Caption", "caption", ParagraphRole.TABLE_CAPTION, "CWTableText"),
    TABLE_HEAD("CWTableHead", "成文表头", ParagraphRole.TABLE_HEAD, "CWTableText"),
    TABLE_TEXT("CWTableText", "成文表格文字", ParagraphRole.TABLE_TEXT, "CWTableText"),
    FOOTNOTE("FootnoteText", "footnote text", ParagraphRole.FOOTNOTE, "FootnoteText");

    private final String id;
    private final String displayName;
    private final ParagraphRole role;
    private final String next;

    WordStyle(String id, String displayName, ParagraphRole role, String next) {
        this.id = id;
        this.displayName = displayName;
        this.role = role;
        this.next = next;
    }

    /** The style of a role that is neither a title nor a heading. */
    public static WordStyle of(ParagraphRole role) {
        if (role == ParagraphRole.PICTURE_CAPTION) {
            return TABLE_CAPTION;
        }
        return Arrays.stream(values())
                .filter(style -> style.role == role)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no style for " + role));
    }

    public String id() {
        return id;
    }

    String displayName() {
        return displayName;
    }

    /** Whether it is based on the style of the text: what changes there changes here. */
    boolean isLikeBody() {
        return switch (this) {
            case SALUTATION, RUN_IN, NOTE, ATTACHMENT, ANNOTATION -> true;
            default -> false;
        };
    }

    /** Whether only files with tables have it. */
    boolean isOfTables() {
        return this == TABLE_CAPTION || this == TABLE_HEAD || this == TABLE_TEXT;
    }

    /** Whether only files with footnotes have it. */
    boolean isOfNotes() {
        return this == FOOTNOTE;
    }

    /** Whose look it has. */
    Element element() {
        return role.element();
    }

    /** Whether only official documents have it. */
    boolean isOfficial() {
        return compareTo(COPY_NUMBER) >= 0 && compareTo(IMPRINT) <= 0;
    }

    /** The style of the paragraph that Word begins after one of this style. */
    String next() {
        return next;
    }
}
