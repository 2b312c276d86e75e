package io.github.chengwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process without standard input takes no file of Java's for it. */
@EnabledOnOs(OS.LINUX)
class ClosedInputTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"convert --to docx -", "check -", "inspect -"})
    void aClosedStandardInputIsNoDraft(String command) throws IOException, InterruptedException {
        Process program = start("<&-", command.split(" "));

        assertThat(talk(program)).contains("CW607");
        assertThat(program.waitFor()).isEqualTo(3);
    }

    @Test
    void aFileInItsPlaceIs() throws IOException, InterruptedException {
        Path draft = folder.resolve("draft.txt");
        Files.writeString(draft, "在全县春耕会上的讲话\n同志们：\n春耕要早。\n");
        Process program = start("< '" + draft + "'", "inspect", "-");

        assertThat(talk(program)).isEmpty();
        assertThat(program.waitFor()).isZero();
    }

    private Process start(String redirection, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("sh", "-c", "exec \"$@\" " + redirection, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectOutput(folder.resolve("out").toFile()).start();
    }

    private static String talk(Process program) throws IOException {
        return new String(program.getErrorStream().readAllBytes(), UTF_8);
    }
}
