package io.github.chengwen.read;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the author says of a line, in brackets before it: 【正文】, 【二级标题】, 【接上】. It overrules all
 * evidence; the brackets are not typeset.
 */
enum Directive {
    /** A new document begins below. */
    DIVIDE("分篇行", Role.SPLITTER, 0),
    TITLE("标题", Role.TITLE, 0),
    SUBTITLE("副标题", Role.SUBTITLE, 0),
    MARK("稿别", Role.MARK, 0),
    SPEAKER("讲话人", Role.SPEAKER, 0),
    DATE("日期", Role.DATE, 0),
    SALUTATION("称呼", Role.SALUTATION, 0),
    HEADING_1("一级标题", Role.HEADING, 1),
    HEADING_2("二级标题", Role.HEADING, 2),
    HEADING_3("三级标题", Role.HEADING, 3),
    HEADING_4("四级标题", Role.HEADING, 4),
    /** Its level follows its number, or its place. */
    HEADING("小标题", Role.HEADING, 0),
    /** The opening sentence of a numbered paragraph; without a number it is body text. */
    RUN_IN("段首标题", Role.RUN_IN, 0),
    BODY("正文", Role.BODY, 0),
    ROW("表格行", Role.ROW, 0),
    SIGNATURE("落款", Role.SIGNATURE, 0),
    SIGN_DATE("落款日期", Role.SIGN_DATE, 0),
    ATTACHMENT("附件", Role.ATTACHMENT, 0),
    NOTE("附注", Role.NOTE, 0),
    DROP("删去", Role.NOISE, 0),
    /** The name under which a report speaks of dropped lines. */
    CLUTTER("杂项", Role.NOISE, 0),
    /** The line goes on from the one above. */
    JOIN("接上", Role.BODY, 0);

    private static final Pattern PREFIX = Pattern.compile("^【([\\u4e00-\\u9fff]{2,4})】\\s*(?=\\S)");

    private final String label;
    private final Role role;
    private final int level;

    Directive(String label, Role role, int level) {
        this.label = label;
        this.role = role;
        this.level = level;
    }

    Role role() {
        return role;
    }

    /** The level of a forced heading; 0 for other roles. */
    int level() {
        return level;
    }

    /** The lines with their directives taken off and noted. */
    static List<DraftLine> apply(List<DraftLine> lines, Diagnostics.Builder diagnostics) {
        return lines.stream().map(line -> apply(line, diagnostics)).toList();
    }

    private static DraftLine apply(DraftLine line, Diagnostics.Builder diagnostics) {
        Matcher prefix = PREFIX.matcher(line.text());
        if (!prefix.find()) {
            return line;
        }
        Optional<Directive> directive = of(prefix.group(1));
        if (directive.isEmpty()) {
            return line;
        }
        diagnostics.add(Code.FORCED, line.content().span(0, prefix.end()), prefix.group(1));
        return line.forced(directive.get(), line.content().from(prefix.end()));
    }

    private static Optional<Directive> of(String label) {
        return Stream.of(values()).filter(d -> d.label.equals(label)).findFirst();
    }
}
