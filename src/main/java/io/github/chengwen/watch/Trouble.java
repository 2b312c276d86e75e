package io.github.chengwen.watch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Says in a few words what is the matter with the disk. */
final class Trouble {

    private Trouble() {}

    static String reason(Throwable problem) {
        if (problem instanceof AccessDeniedException) {
            return "没有权限";
        }
        if (problem instanceof NoSuchFileException) {
            return "文件夹不在";
        }
        if (problem instanceof OutOfMemoryError) {
            return "内存不足";
        }
        if (problem instanceof BadStyleException style) {
            return style.reason();
        }
        String kind = problem.getClass().getSimpleName();
        if (problem instanceof FileSystemException disk) {
            return Optional.ofNullable(disk.getReason()).orElse(kind);
        }
        return problem instanceof IOException
                ? Optional.ofNullable(problem.getMessage()).orElse(kind)
                : kind;
    }
}
