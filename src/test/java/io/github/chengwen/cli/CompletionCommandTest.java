package io.github.chengwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.chengwen.cli.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {

    @TempDir Path folder;

    @Test
    void bashCompletesCommandsAndOptions() throws Exception {
        assertThat(completed("chengwen st")).isEqualTo("styles");
        assertThat(completed("chengwen styles sh")).isEqualTo("show");
        assertThat(completed("chengwen convert --who")).isEqualTo("--whole");
        assertThat(completed("chengwen convert --fonts sys")).isEqualTo("system");
    }

    @Test
    void zshIsToldToReadIt() {
        String bash = Program.plain().run("completion", "bash").out();

        assertThat(Program.plain().run("completion", "zsh").out())
                .startsWith("#compdef chengwen\n")
                .contains("bashcompinit")
                .endsWith(bash);
    }

    @Test
    void otherShellsGetTheListOfThoseThereAre() {
        Outcome outcome = Program.plain().run("completion", "fish");

        assertThat(outcome.talk()).startsWith("chengwen: 没有“fish”的补全脚本，只有 bash 和 zsh 的");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void bashCompletesTheShells() throws Exception {
        assertThat(completed("chengwen completion z")).isEqualTo("zsh");
    }

    /** What bash makes of a line on which Tab is pressed. */
    private String completed(String line) throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/bash")).as("bash").exists();
        Path script = folder.resolve("completion");
        Files.writeString(script, Program.plain().run("completion").out());
        String press =
                "source '%s'; COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));"
                                .formatted(script, line)
                        + " COMP_LINE='"
                        + line
                        + "'; COMP_POINT=${#COMP_LINE};"
                        + " _complete_chengwen chengwen; echo \"${COMPREPLY[*]}\"";
        Process bash = new ProcessBuilder("/bin/bash", "-c", press).start();
        String answer = new String(bash.getInputStream().readAllBytes(), UTF_8);
        bash.waitFor();
        return answer.strip();
    }
}
