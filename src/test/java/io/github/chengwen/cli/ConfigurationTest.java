package io.github.chengwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the style or the environment is told before anything is written: status 5. */
class ConfigurationTest {

    @TempDir Path folder;
    private Path draft;

    @BeforeEach
    void writeDraft() throws IOException {
        draft = Files.writeString(folder.resolve("讲话稿.txt"), "在会议上的讲话\n同志们：\n今天开会。\n");
    }

    @Test
    void anUnknownStyleIsNamed() {
        assertRefused(
                Program.plain().run("convert", draft, "--style", "speach"), "speach: error[CW405]");
    }

    @Test
    void anUnknownKeyHasItsPlace() throws IOException {
        Path style =
                Files.writeString(folder.resolve("house.yaml"), "extends: speech\npagee: {}\n");

        assertRefused(
                Program.plain().run("convert", draft, "--style", style),
                style + ":2:1: error[CW402]");
    }

    @Test
    void anUnknownSettingIsNamed() {
        assertRefused(
                Program.plain().run("convert", draft, "--set", "pagee=1"),
                "--set:1:1: error[CW402]");
    }

    @Test
    void aMissingStyleFileIsNamed() {
        Path style = folder.resolve("没有.yaml");

        assertRefused(
                Program.plain().run("convert", draft, "--style", style), style + ": error[CW601]");
    }

    @Test
    void aMissingFontFolderIsNamed() {
        assertRefused(
                Program.plain().run("convert", draft, "--font-dir", folder.resolve("没有")),
                "chengwen: 字体文件夹不能用：");
    }

    @Test
    void aDamagedFontIsNamedButIsNoReasonToStop() throws IOException {
        Path fonts = Files.createDirectory(folder.resolve("fonts"));
        Files.writeString(fonts.resolve("坏.ttf"), "不是字体");

        Outcome outcome = Program.plain().run("convert", draft, "--font-dir", fonts);

        assertThat(outcome.talk()).startsWith("fonts: warning[CW503]").contains("坏.ttf");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void substitutesForTheStylesFacesAreToldWhenAsked() {
        assertThat(Program.plain().run("convert", draft, "--verbose").talk())
                .contains("fonts: note[CW502]: “");
    }

    @Test
    void aTimeThatIsNoneIsNamed() {
        assertRefused(
                Program.plain().with("SOURCE_DATE_EPOCH", "yesterday").run("convert", draft),
                "chengwen: 环境变量 SOURCE_DATE_EPOCH 应为自 1970 年起的秒数");
    }

    @Test
    void theTimeOfTheFilesCanBeSet() throws IOException {
        Program.plain().run("convert", draft, "-o", folder.resolve("a"), "--to=docx");
        Program.plain()
                .with("SOURCE_DATE_EPOCH", "1700000000")
                .run("convert", draft, "-o", folder.resolve("b"), "--to=docx");

        assertThat(Files.mismatch(folder.resolve("a/讲话稿.docx"), folder.resolve("b/讲话稿.docx")))
                .isNotNegative();
    }

    private void assertRefused(Outcome outcome, String message) {
        assertThat(outcome.talk()).startsWith(message);
        assertThat(outcome.status()).isEqualTo(5);
        assertThat(folder.resolve("讲话稿.docx")).doesNotExist();
    }
}
