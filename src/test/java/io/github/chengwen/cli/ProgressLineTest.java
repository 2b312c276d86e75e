package io.github.chengwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.console.ProgressLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressLineTest {

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    @TempDir Path folder;

    @Test
    void theBarIsAlwaysOnTheLineBelowTheText() throws IOException {
        PrintStream stream = new PrintStream(terminal, true, UTF_8);
        try (ProgressLine progress = new ProgressLine(stream, UTF_8, 2)) {
            progress.makeRoomFor(() -> stream.print("甲.txt → 甲.pdf\n"));
            progress.step();
            progress.makeRoomFor(() -> stream.print("乙.txt → 乙.pdf\n"));
            progress.step();
        }

        String shown = terminal.toString(UTF_8);
        assertThat(shown)
                .contains("\r甲.txt → 甲.pdf\n", "\r乙.txt → 乙.pdf\n", "1/2", "2/2")
                .endsWith(" \r");
    }

    @Test
    void itHasNoColours() {
        try (ProgressLine progress =
                new ProgressLine(new PrintStream(terminal, true, UTF_8), UTF_8, 2)) {
            progress.step();
        }

        assertThat(terminal.toString(UTF_8)).doesNotContain("\u001b");
    }

    @Test
    void itIsForTerminalsAndForSeveralDrafts() throws IOException {
        Path first = Files.writeString(folder.resolve("甲.txt"), "春耕讲话\n同志们：\n今天开会。\n");
        Path second = Files.writeString(folder.resolve("乙.txt"), "秋收讲话\n同志们：\n今天开会。\n");

        assertThat(Program.plain().run("convert", first, second).talk()).doesNotContain("\r");
        assertThat(Program.plain().onTerminal().run("convert", first, second).talk())
                .contains("2/2");
        assertThat(Program.plain().onTerminal().run("convert", first).talk()).isEmpty();
        assertThat(
                        Program.plain()
                                .onTerminal()
                                .with("TERM", "dumb")
                                .run("convert", first, second)
                                .talk())
                .isEmpty();
    }
}
