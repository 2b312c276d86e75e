package io.github.chengwen.cli.batch;

import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps a draft from being replaced by what is made of it, even with {@code --force}. */
public final class OwnDraft {

    private static final Message ITSELF = new Message("这是草稿本身", "it is the draft itself");

    private OwnDraft() {}

    /**
     * Passes if the target is not the draft.
     *
     * @throws FileSystemException if it is
     */
    public static void spare(Input input, Path target, Language language) throws IOException {
        if (input.path().isPresent()
                && Files.exists(target)
                && Files.isSameFile(target, input.path().get())) {
            String reason = ITSELF.format(language, List.of());
            throw new FileSystemException(target.toString(), null, reason);
        }
    }
}
