package io.github.chengwen.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DraftFolderTest {

    @TempDir Path folder;

    @Test
    void draftsAreFoundInEveryFolderInTheOrderOfTheirPaths() throws IOException {
        touch("b.txt");
        touch("a/2.TXT");
        touch("a/1.txt");

        assertThat(found()).containsExactly("a/1.txt", "a/2.TXT", "b.txt");
    }

    @Test
    void otherAndHiddenFilesAreLeftAlone() throws IOException {
        touch("讲话.docx");
        touch(".草稿.txt");
        touch("~$讲话.txt");
        touch(".git/说明.txt");

        assertThat(found()).isEmpty();
    }

    @Test
    @Timeout(10)
    void aLinkedFolderIsNotEnteredSoThatALoopDoesNoHarm() throws IOException {
        touch("a/1.txt");
        Files.createSymbolicLink(folder.resolve("a/again"), folder);

        assertThat(found()).containsExactly("a/1.txt");
    }

    @Test
    void aLinkedFileCounts() throws IOException {
        touch("a/1.txt");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a/1.txt"));

        assertThat(found()).containsExactly("a/1.txt", "b.txt");
    }

    private List<String> found() throws IOException {
        return DraftFolder.find(folder, name -> name.toLowerCase(Locale.ROOT).endsWith(".txt"))
                .files()
                .stream()
                .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                .toList();
    }

    private void touch(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
    }
}
