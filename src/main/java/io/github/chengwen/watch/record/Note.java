package io.github.chengwen.watch.record;

import io.github.chengwen.json.Json;
import io.github.chengwen.watch.record.Commit.Target;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A note of success as it lies in the outbox.
 *
 * @param draft the draft's file name
 * @param outputs the documents beside it
 */
public record Note(String draft, String sha256, String profile, List<Target> outputs) {

    /** What the name of a note ends with. */
    public static final String ENDING = ".result.json";

    /** People may put anything there: what is too big, or no note of ours, is none. */
    private static final long MOST_BYTES = 8 << 20;

    public static Optional<Note> read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || Files.size(file) > MOST_BYTES) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (AccessDeniedException notOurs) {
            return Optional.empty();
        }
        try {
            Json json = Json.read(bytes);
            Note note =
                    new Note(
                            json.text("draft"),
                            json.text("sha256"),
                            json.text("profile"),
                            Commit.targets(json.objects("outputs")));
            return Optional.of(note).filter(Note::namesPlainFiles);
        } catch (IOException noNote) {
            return Optional.empty();
        }
    }

    /** What it names lies beside it. */
    private boolean namesPlainFiles() {
        return isPlain(draft) && outputs.stream().map(Target::name).allMatch(Note::isPlain);
    }

    private static boolean isPlain(String name) {
        try {
            Path path = Path.of(name);
            boolean single = path.getNameCount() == 1 && !path.isAbsolute() && !name.isEmpty();
            return single && !name.equals(".") && !name.equals("..");
        } catch (InvalidPathException e) {
            return false;
        }
    }

    public boolean isOf(String otherSha256, String otherProfile) {
        return sha256.equals(otherSha256) && profile.equals(otherProfile);
    }
}
