package io.github.chengwen.watch.status;

import io.github.chengwen.diag.Language;
import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a service, which may run in another process, last said of itself.
 *
 * @param json as it stands in the file
 * @param read when that was read
 */
public record StatusFile(byte[] json, Instant read) {

    /** A service that has said nothing for so long is not well. */
    public static final Duration SILENCE = Duration.ofSeconds(30);

    /** Clocks of two machines may differ by so much; a report from later times is none. */
    static final Duration TOLERANCE = Duration.ofSeconds(5);

    /** Reads it; empty where no service has ever served the folder, or not said anything yet. */
    public static Optional<StatusFile> read(Path root) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(new Folders(root).status());
            return Optional.of(new StatusFile(bytes, Instant.now()));
        } catch (NoSuchFileException nothing) {
            return Optional.empty();
        }
    }

    /** Whether the service runs and all is well, or has ended as it was meant to. */
    public boolean isWell() {
        return text().map(StatusText::isWell).orElse(false);
    }

    /** For people, in lines that are ended. */
    public String inWords(Path root, Language language) {
        String words =
                text().map(text -> text.lines(language))
                        .orElseGet(() -> Phrase.of(Phrase.STATUS_DAMAGED.with(), language) + "\n");
        return Phrase.of(Phrase.STATUS_OF.with(root), language) + "\n" + words;
    }

    private Optional<StatusText> text() {
        try {
            return Optional.of(StatusText.of(json, read));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
