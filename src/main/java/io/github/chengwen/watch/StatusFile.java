package io.github.chengwen.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What a service, which may run in another process, last said of itself.
 *
 * @param json as it stands in the file
 */
public record StatusFile(byte[] json, boolean isHealthy) {

    /** A service that has said nothing for so long is not well. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    /** Reads it; empty where no service has ever served the folder, or not said anything yet. */
    public static Optional<StatusFile> read(Path root) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(new Folders(root).status());
            return Optional.of(new StatusFile(bytes, isHealthy(bytes, Instant.now())));
        } catch (NoSuchFileException nothing) {
            return Optional.empty();
        }
    }

    static boolean isHealthy(byte[] bytes, Instant now) {
        try {
            Json json = Json.read(bytes);
            Instant written = OffsetDateTime.parse(json.text("writtenAt")).toInstant();
            boolean fresh = Duration.between(written, now).compareTo(SILENCE) < 0;
            return fresh && json.text("state").equals(Status.State.OK.id());
        } catch (IOException | DateTimeException damaged) {
            return false;
        }
    }
}
