package io.github.chengwen.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.watch.record.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes as they may lie in an outbox where others write, too. */
class NoteTest {

    @TempDir(factory = InMemory.class)
    Path folder;

    private Optional<Note> read(String draft, String output) throws IOException {
        String json =
                "{\"draft\":\""
                        + draft
                        + "\",\"sha256\":\"a\",\"profile\":\"b\",\"outputs\":[{\"name\":\""
                        + output
                        + "\",\"sha256\":\"c\"}]}";
        Path file = folder.resolve("讲话.result.json");
        Files.writeString(file, json);
        return Note.read(file);
    }

    @Test
    void aNoteNamesFilesBesideIt() throws Exception {
        assertThat(read("讲话.txt", "讲话.docx")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "../讲话.docx", "/讲话.docx", "a/b", "./a", "", "a\\u0000"})
    void aNoteThatNamesAnythingElseIsNoneOfOurs(String name) throws Exception {
        assertThat(read("讲话.txt", name)).isEmpty();
        assertThat(read(name, "讲话.docx")).isEmpty();
    }
}
