package io.github.chengwen.watch.job;

import io.github.chengwen.diag.Message;
import java.util.Locale;

/** The states of a job (watch.md §3). */
public enum JobState {
    WAITING("等待", "waiting"),
    CLAIMED("已取走", "claimed"),
    RENDERED("已排好", "rendered"),
    COMMITTED("已定下", "committed"),
    PUBLISHED("已出成品", "published"),
    ARCHIVED("已归档", "archived"),
    DUPLICATE("重复", "duplicate"),
    FAILED("没有排成", "failed"),
    RETRYING("再试", "retrying"),
    RETURNED("退回收件夹", "returned");

    private final Message words;

    JobState(String chinese, String english) {
        this.words = new Message(chinese, english);
    }

    /** For programs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For people. */
    public Message words() {
        return words;
    }
}
