package io.github.chengwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of the user's is never replaced without --force; exit status 4 (cli.md §1). */
class OverwriteTest {

    private static final String DRAFT = "在全县春耕工作会议上的讲话\n同志们：\n今天召开春耕工作会议，部署任务。\n";

    @TempDir Path folder;
    private Path draft;
    private Path docx;
    private Path pdf;

    @BeforeEach
    void writeDraft() throws IOException {
        draft = Files.writeString(folder.resolve("讲话稿.txt"), DRAFT);
        docx = folder.resolve("讲话稿.docx");
        pdf = folder.resolve("讲话稿.pdf");
    }

    @Test
    void aFileOfTheUsersStaysAndNothingElseIsWritten() throws IOException {
        Files.writeString(pdf, "用户自己的文件");

        Outcome outcome = Program.plain().run("convert", draft);

        assertThat(pdf).hasContent("用户自己的文件");
        assertThat(docx).doesNotExist();
        assertThat(outcome.talk()).contains("讲话稿.txt: error[CW603]").contains("讲话稿.pdf");
        assertThat(outcome.status()).isEqualTo(4);
    }

    @Test
    void forceReplacesIt() throws IOException {
        Files.writeString(pdf, "用户自己的文件");

        Outcome outcome = Program.plain().run("convert", draft, "--force");

        assertThat(pdf).binaryContent().startsWith('%', 'P', 'D', 'F');
        assertThat(outcome.status()).isZero();
    }

    @Test
    void theSameDraftAgainIsNoConflict() {
        Program.plain().run("convert", draft);

        assertThat(Program.plain().run("convert", draft).status()).isZero();
    }

    @Test
    void theSameDraftChangedIsAConflict() throws IOException {
        Program.plain().run("convert", draft);
        Files.writeString(draft, DRAFT.replace("春耕", "秋收"));

        assertThat(Program.plain().run("convert", draft).status()).isEqualTo(4);
    }

    @Test
    void evenForceDoesNotReplaceWhatTheSameRunHasMade() throws IOException {
        Path other = folder.resolve("另外/讲话稿.txt");
        Files.createDirectories(other.getParent());
        Files.writeString(other, DRAFT.replace("春耕", "秋收"));

        Outcome outcome =
                Program.plain()
                        .run("convert", "--force", "-o", folder.resolve("out"), draft, other);

        assertThat(outcome.talk()).contains(other + ": error[CW603]");
        assertThat(outcome.status()).isEqualTo(4);
    }

    @Test
    void anOutputFolderThatCannotBeIsReported() throws IOException {
        Path file = Files.writeString(folder.resolve("占位"), "这是文件");

        Outcome outcome = Program.plain().run("convert", draft, "-o", file);

        assertThat(outcome.talk()).contains("讲话稿.txt: error[CW604]").contains("占位");
        assertThat(outcome.status()).isEqualTo(4);
    }

    @Test
    void nothingTemporaryStays() throws IOException {
        Files.writeString(pdf, "用户自己的文件");
        Program.plain().run("convert", draft);

        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }
}
