package io.github.chengwen.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One look at the whole inbox.
 *
 * @param drafts in no order
 * @param others files that stay where they are, each with the reason
 */
record Scan(List<Found> drafts, Map<Path, Oddity> others) {

    /** Why a file in the inbox is left alone. */
    enum Oddity {
        NOT_TEXT("不是 .txt 文件", "not a .txt file"),
        LINK("是符号链接", "a symbolic link"),
        FOLDER("是文件夹", "a folder"),
        SPECIAL("不是普通文件", "not a regular file");

        private final String chinese;
        private final String english;

        Oddity(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        String chinese() {
            return chinese;
        }

        String english() {
            return english;
        }
    }
}
