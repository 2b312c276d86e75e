package io.github.chengwen.model;

import java.util.Locale;

/** The forms of official documents that have a look of their own (E-51…E-53). */
public enum OfficialForm {
    /** The general form: 通知, 请示, 报告, 决定 and most others. */
    DOCUMENT("公文", "official document"),
    /** 信函. */
    LETTER("信函", "letter"),
    /** 命令（令）. */
    ORDER("命令", "order"),
    /** 纪要. */
    MINUTES("纪要", "minutes");

    private final String chinese;
    private final String english;

    OfficialForm(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The name of the built-in style that sets it. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
