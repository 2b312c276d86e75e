package io.github.chengwen.read.lines;

import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the author says of a line, in brackets before it: 【正文】, 【二级标题】, 【接上】. It overrules all
 * evidence; the brackets are not typeset.
 */
public enum Directive {
    DIVIDE("分篇行", Role.SPLITTER, 0, "另起一篇", "another document begins there"),
    TITLE("标题", Role.TITLE, 0, "排成标题", "it is set as the title"),
    SUBTITLE("副标题", Role.SUBTITLE, 0, "排成副标题", "it is set as the subtitle"),
    MARK("稿别", Role.MARK, 0, "排成稿别", "it is set as a draft mark"),
    SPEAKER("讲话人", Role.SPEAKER, 0, "排成讲话人", "it is set as the speaker"),
    DATE("日期", Role.DATE, 0, "排成标题下的日期", "it is set as the date under the title"),
    SALUTATION("称呼", Role.SALUTATION, 0, "排成称呼", "it is set as the salutation"),
    HEADING_1("一级标题", Role.HEADING, 1, "排成一级标题", "it is set as a heading of level 1"),
    HEADING_2("二级标题", Role.HEADING, 2, "排成二级标题", "it is set as a heading of level 2"),
    HEADING_3("三级标题", Role.HEADING, 3, "排成三级标题", "it is set as a heading of level 3"),
    HEADING_4("四级标题", Role.HEADING, 4, "排成四级标题", "it is set as a heading of level 4"),
    HEADING(
            "小标题",
            Role.HEADING,
            0,
            "排成小标题，级别看序号或位置",
            "it is set as a heading of the level of its number or place"),
    /** Without a number, the paragraph is body text. */
    RUN_IN("段首标题", Role.RUN_IN, 0, "段首一句排成标题", "its opening sentence is set as a heading"),
    BODY("正文", Role.BODY, 0, "排成正文", "it is set as body text"),
    SIGNATURE("落款", Role.SIGNATURE, 0, "排成落款", "it is set as the signature"),
    SIGN_DATE("落款日期", Role.SIGN_DATE, 0, "排成落款的日期", "it is set as the signing date"),
    ATTACHMENT("附件", Role.ATTACHMENT, 0, "排成附件", "it is set as an attachment"),
    NOTE("附注", Role.NOTE, 0, "排成附注", "it is set as a note"),
    DROP("删去", Role.NOISE, 0, "这一行不要，不排", "the line is dropped and not set"),
    JOIN("接上", Role.BODY, 0, "接在上一行后面", "it goes on from the line above");

    private final String label;
    private final Role role;
    private final int level;
    private final Message effect;

    Directive(String label, Role role, int level, String chinese, String english) {
        this.label = label;
        this.role = role;
        this.level = level;
        this.effect = new Message(chinese, english);
    }

    /** The word in the brackets. */
    public String label() {
        return label;
    }

    public Role role() {
        return role;
    }

    /** The level of a forced heading; 0 for other roles. */
    public int level() {
        return level;
    }

    /** What becomes of the line, in a few words. */
    public String effect(Language language) {
        return effect.format(language, List.of());
    }

    static Optional<Directive> of(String label) {
        return Stream.of(values()).filter(d -> d.label.equals(label)).findFirst();
    }

    /** The one by which an author says that a line has this role. */
    public static Directive saying(Role role) {
        return Stream.of(values())
                .filter(d -> d.role == role && d.level == 0 && d != JOIN)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no word for " + role));
    }
}
