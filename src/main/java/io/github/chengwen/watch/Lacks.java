package io.github.chengwen.watch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the file system lacks, so that something weaker has to do (watch.md §4, NFS/SMB). Each is
 * said once in the log and stays in the status.
 */
final class Lacks {

    /** Something that is missing. */
    enum Lack {
        HARD_LINKS(
                "不支持硬链接，改为先查看再改名",
                "for want of hard links, names are given by a look and a rename"),
        FOLDER_SYNC(
                "不能确认文件名已经写到磁盘，断电可能丢掉最后几秒的改名",
                "folders cannot be synced: a power cut may lose the names of the last seconds"),
        LOCKS(
                "不支持文件锁，只靠心跳文件防止启动两个",
                "for want of locks, only the heartbeat keeps a second service away");

        private final String chinese;
        private final String english;

        Lack(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String chinese() {
            return chinese;
        }
    }

    private final Set<Lack> found = EnumSet.noneOf(Lack.class);
    private final Consumer<String> say;

    Lacks(Consumer<String> say) {
        this.say = say;
    }

    synchronized void add(Lack lack) {
        if (found.add(lack)) {
            say.accept(lack.english);
        }
    }

    synchronized List<Lack> all() {
        return new ArrayList<>(found);
    }
}
