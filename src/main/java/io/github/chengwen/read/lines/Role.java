package io.github.chengwen.read.lines;

/** What a line may be. */
public enum Role {
    NOISE("杂项", "clutter"),
    SPLITTER("分篇行", "dividing line"),
    TITLE("标题", "title"),
    SUBTITLE("副标题", "subtitle"),
    MARK("稿别", "draft mark"),
    SPEAKER("讲话人", "speaker"),
    DATE("日期", "date"),
    SALUTATION("称呼", "salutation"),
    HEADING("小标题", "heading"),
    RUN_IN("段首标题", "run-in heading"),
    BODY("正文", "body"),
    ROW("表格行", "table row"),
    SIGNATURE("落款", "signature"),
    SIGN_DATE("落款日期", "signing date"),
    ATTACHMENT("附件", "attachment"),
    NOTE("附注", "note");

    private final String chinese;
    private final String english;

    Role(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
