package io.github.chengwen.docx;

import io.github.chengwen.style.Element;

/**
 * The paragraph styles other than headings (D-10…D-30). Where Word has a style of its own for the
 * role, its name is used, so that the gallery, the navigation pane and other programs know it.
 */
enum WordStyle {
    SUBTITLE("Subtitle", "Subtitle", Element.SUBTITLE, "CWSpeaker"),
    MARK("CWMark", "成文稿别", Element.MARK, "CWSpeaker"),
    SPEAKER("CWSpeaker", "成文讲话人", Element.SPEAKER, "CWDate"),
    DATE_LINE("CWDate", "成文日期行", Element.DATE, "Salutation"),
    SALUTATION("Salutation", "Salutation", Element.SALUTATION, "BodyText"),
    BODY("BodyText", "Body Text", Element.BODY, "BodyText"),
    /** Set like the body; its heading is a run in a character style (D-21, D-32). */
    RUN_IN("CWRunIn", "成文段首标题", Element.BODY, "BodyText"),
    SIGNATURE("Signature", "Signature", Element.SIGNATURE, "Date"),
    SIGN_DATE("Date", "Date", Element.SIGN_DATE, "BodyText"),
    ATTACHMENT("CWAttachNote", "成文附件说明", Element.ATTACHMENT, "CWAttachNote"),
    NOTE("CWNote", "成文附注", Element.NOTE, "CWNote"),
    DOCUMENT_NUMBER("CWDocNo", "成文发文字号", Element.DOCUMENT_NUMBER, "Title"),
    ARTICLE_LABEL("CWArticleLabel", "成文篇目", Element.ARTICLE_LABEL, "BodyText");

    private final String id;
    private final String displayName;
    private final Element element;
    private final String next;

    WordStyle(String id, String displayName, Element element, String next) {
        this.id = id;
        this.displayName = displayName;
        this.element = element;
        this.next = next;
    }

    String id() {
        return id;
    }

    String displayName() {
        return displayName;
    }

    /** Whose look it has. */
    Element element() {
        return element;
    }

    /** The style of the paragraph that Word begins after one of this style. */
    String next() {
        return next;
    }
}
