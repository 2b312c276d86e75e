package io.github.chengwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -q}: nothing but errors, and what goes to standard output on purpose (cli.md §1). */
class QuietTest {

    /** With an incomplete date, which is a warning. */
    private static final String DRAFT = "在全县春耕工作会议上的讲话\n（2024年3月 日）\n同志们：\n今天召开春耕工作会议,部署任务。\n";

    @TempDir Path folder;
    private Path draft;

    @BeforeEach
    void writeDraft() throws IOException {
        draft = Files.writeString(folder.resolve("讲话稿.txt"), DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-q", "--quiet"})
    void convertSaysNothing(String quiet) {
        Outcome outcome = Program.plain().run("convert", draft, quiet);

        assertThat(outcome.out() + outcome.talk()).isEmpty();
        assertThat(folder.resolve("讲话稿.docx")).isRegularFile();
        assertThat(outcome.status()).isZero();
    }

    @Test
    void pagesSaysNothing() {
        Outcome outcome = Program.plain().run("pages", draft, "-q", "--dpi", "24");

        assertThat(outcome.out() + outcome.talk()).isEmpty();
        assertThat(folder.resolve("讲话稿-01.png")).isRegularFile();
    }

    @Test
    void errorsAreStillTold() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.txt"));

        Outcome outcome = Program.plain().run("convert", "-q", empty, draft);

        assertThat(outcome.talk().lines()).hasSize(2).first().asString().contains("CW101");
        assertThat(outcome.status()).isEqualTo(3);
    }

    @Test
    void theExitStatusIsTheSame() {
        Outcome outcome = Program.plain().run("convert", "-q", draft, "--fail-on", "warning");

        assertThat(outcome.talk()).isEmpty();
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void theDocumentStillGoesToStandardOutput() {
        Outcome outcome = Program.plain().run("convert", "-q", draft, "--to", "pdf", "-o", "-");

        assertThat(outcome.out()).startsWith("%PDF-");
        assertThat(outcome.talk()).isEmpty();
    }

    @Test
    void aReportForProgramsStays() {
        Outcome outcome = Program.plain().run("convert", "-q", draft, "--format", "json");

        assertThat(outcome.out()).contains("\"kind\":\"output\"", "CW209");
    }

    @Test
    void nobodySeesProgress() throws IOException {
        Path other = Files.writeString(folder.resolve("另一份.txt"), DRAFT);

        Outcome outcome = Program.plain().onTerminal().run("convert", "-q", draft, other);

        assertThat(outcome.talk()).isEmpty();
    }

    /** Its findings are data on standard output; only the last line is talk. */
    @Test
    void checkStillFinds() {
        Outcome outcome = Program.plain().run("check", "-q", draft);

        assertThat(outcome.out()).contains("CW209");
        assertThat(outcome.talk()).isEmpty();
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void fixStillShowsTheDiff() {
        Outcome outcome = Program.plain().run("check", "-q", "--fix", draft);

        assertThat(outcome.out()).contains("+今天召开春耕工作会议，部署任务。");
        assertThat(outcome.talk()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert", "pages", "check"})
    void quietAndVerboseExcludeEachOther(String command) {
        Outcome outcome = Program.plain().run(command, "-q", "-v", draft);

        assertThat(outcome.talk()).startsWith("chengwen: -q 和 -v 不能同时用");
        assertThat(outcome.status()).isEqualTo(2);
    }
}
