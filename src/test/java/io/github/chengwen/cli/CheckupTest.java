package io.github.chengwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Program.Outcome;
import io.github.chengwen.cli.Verdict.Grade;
import io.github.chengwen.diag.Language;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckupTest {

    private static final Checkup CHECKUP = new Checkup(Language.ENGLISH);

    @TempDir Path folder;

    @Test
    void javaMustBeNewEnoughAndHaveMemory() {
        assertThat(CHECKUP.java(17, "17.0.9", 512).grade()).isEqualTo(Grade.OK);
        assertThat(CHECKUP.java(17, "17.0.9", 64).grade()).isEqualTo(Grade.WARN);
        assertThat(CHECKUP.java(11, "11.0.2", 512).grade()).isEqualTo(Grade.BAD);
    }

    /** Java names files in this charset: what it lacks, no file can be called. */
    @Test
    void withoutHanInNamesNothingWorks() {
        assertThat(CHECKUP.fileNames("ANSI_X3.4-1968").grade()).isEqualTo(Grade.BAD);
        assertThat(CHECKUP.fileNames("GBK").grade()).isEqualTo(Grade.OK);
    }

    @Test
    void aTerminalWithoutHanIsWorthAWarning() {
        assertThat(CHECKUP.terminal("windows-1252", UTF_8).grade()).isEqualTo(Grade.WARN);
        assertThat(CHECKUP.terminal("unknown", UTF_8).grade()).isEqualTo(Grade.WARN);
        assertThat(CHECKUP.terminal("UTF-8", UTF_8).grade()).isEqualTo(Grade.OK);
    }

    @Test
    void theFacesThatAreNotOnTheMachineAreNamed() {
        Verdict verdict = CHECKUP.styleFonts(FontCatalog.bundled(), BuiltInStyles.speech().faces());

        assertThat(verdict.grade()).isEqualTo(Grade.WARN);
        assertThat(verdict.format(Language.ENGLISH))
                .startsWith("warn  Style's fonts not on this machine: 方正小标宋简体, ")
                .contains("\n      hint: ");
    }

    @Test
    void aFolderIsTriedAndLeftAsItWas() throws IOException {
        assertThat(CHECKUP.writing(folder).grade()).isEqualTo(Grade.OK);
        assertThat(folder).isEmptyDirectory();

        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(CHECKUP.writing(file).grade()).isEqualTo(Grade.WARN);
    }

    @Test
    void aFolderThatIsNotThereIsSaidToBeMissing() {
        Outcome outcome = Program.plain().run("doctor", folder.resolve("没有/这个"), "--lang", "en");

        assertThat(outcome.out())
                .contains(
                        "warn  Writing       there is no folder " + folder.resolve("没有/这个") + "\n",
                        "hint: check the name, or make it first (mkdir)")
                .doesNotContain(" 0 MB free");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(CHECKUP.writing(file).finding()).isEqualTo(file + " is a file, not a folder");
    }

    @Test
    void littleSpaceIsWorthAWarning() {
        assertThat(CHECKUP.space(99).grade()).isEqualTo(Grade.WARN);
        assertThat(CHECKUP.space(100).grade()).isEqualTo(Grade.OK);
    }

    @Test
    void libreOfficeIsNotNeeded() {
        assertThat(CHECKUP.libreOffice(Optional.empty()).grade()).isEqualTo(Grade.OK);
    }

    @Test
    void theCommandTellsAll() {
        Outcome outcome = Program.plain().run("doctor", folder, "--lang", "en");

        assertThat(outcome.out().lines().filter(line -> !line.startsWith(" ")))
                .hasSize(9)
                .allMatch(line -> line.matches("(ok  |warn|bad )  [A-Z].*"));
        assertThat(outcome.talk()).isEmpty();
    }
}
