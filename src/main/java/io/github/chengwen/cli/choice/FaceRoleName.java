package io.github.chengwen.cli.choice;

import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.style.FaceRole;
import java.util.List;

/** The names of face roles for people. */
public final class FaceRoleName {

    private FaceRoleName() {}

    public static String of(FaceRole role, Language language) {
        Message name =
                switch (role) {
                    case BIAO_SONG -> new Message("小标宋", "BiaoSong");
                    case FANG_SONG -> new Message("仿宋", "FangSong");
                    case KAI -> new Message("楷体", "Kai");
                    case HEI -> new Message("黑体", "Hei");
                    case SONG -> new Message("宋体", "Song");
                    case LATIN -> new Message("西文", "Latin");
                };
        return name.format(language, List.of());
    }
}
