package io.github.chengwen.watch.job;

import io.github.chengwen.diag.Message;
import io.github.chengwen.watch.folder.DraftName;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;

/** The reason of an I/O error in the words of the log. */
public final class IoReason {

    private IoReason() {}

    /** The messages of Linux that matter to operators; any other is shown as it is. */
    private static final Map<String, Phrase> KNOWN =
            Map.of(
                    "No space left on device",
                    Phrase.DISK_FULL,
                    "Read-only file system",
                    Phrase.DISK_READ_ONLY,
                    "Input/output error",
                    Phrase.DISK_ERROR,
                    "Disk quota exceeded",
                    Phrase.QUOTA,
                    "Permission denied",
                    Phrase.NO_PERMISSION,
                    DraftName.LEADS_OUT,
                    Phrase.LEADS_OUT);

    public static Message reason(Throwable problem) {
        if (problem instanceof AccessDeniedException) {
            return Phrase.NO_PERMISSION.with();
        }
        if (problem instanceof NoSuchFileException) {
            return Phrase.NO_FOLDER.with();
        }
        if (problem instanceof OutOfMemoryError) {
            return Phrase.NO_MEMORY.with();
        }
        if (problem instanceof BadStyleException style) {
            return Phrase.same(style.reason());
        }
        String words = words(problem);
        return Optional.ofNullable(KNOWN.get(words))
                .map(Phrase::with)
                .orElseGet(() -> Phrase.same(words));
    }

    private static String words(Throwable problem) {
        String kind = problem.getClass().getSimpleName();
        if (problem instanceof FileSystemException disk) {
            return Optional.ofNullable(disk.getReason()).orElse(kind);
        }
        return problem instanceof IOException
                ? Optional.ofNullable(problem.getMessage()).orElse(kind)
                : kind;
    }
}
