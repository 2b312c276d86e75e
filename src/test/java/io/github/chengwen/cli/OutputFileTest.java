package io.github.chengwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -o} with a name that ends in {@code .docx} or {@code .pdf} is that file (cli.md §1). */
class OutputFileTest {

    private static final String DRAFT = "在全县春耕工作会议上的讲话\n同志们：\n今天召开春耕工作会议，部署任务。\n";

    @TempDir Path folder;
    private Path draft;

    @BeforeEach
    void writeDraft() throws IOException {
        draft = Files.writeString(folder.resolve("讲话稿.txt"), DRAFT);
    }

    @Test
    void theEndingDecidesTheFormat() throws IOException {
        Path pdf = folder.resolve("送审.pdf");

        Outcome outcome = Program.plain().run("convert", draft, "-o", pdf);

        assertThat(pdf).binaryContent().startsWith('%', 'P', 'D', 'F');
        assertThat(names()).containsExactly("讲话稿.txt", "送审.pdf");
        assertThat(outcome.out()).startsWith(draft + " → " + pdf + "：1 页");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void anOfdIsNamedByItsEndingToo() throws IOException {
        Path ofd = folder.resolve("送审.ofd");

        Outcome outcome = Program.plain().run("convert", draft, "-o", ofd);

        assertThat(ofd).binaryContent().startsWith('P', 'K');
        assertThat(names()).containsExactly("讲话稿.txt", "送审.ofd");
        assertThat(outcome.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"送审.docx", "送审.DOCX", "送 审.docx"})
    void theNameIsKeptAsItWasWritten(String name) throws IOException {
        Program.plain().run("convert", draft, "-o", folder.resolve(name));

        assertThat(folder.resolve(name)).binaryContent().startsWith('P', 'K');
        assertThat(names()).hasSize(2);
    }

    @Test
    void theFormatMayBeSaidTwice() {
        Path docx = folder.resolve("送审.docx");

        Program.plain().run("convert", draft, "--to", "docx", "-o", docx);

        assertThat(docx).isRegularFile();
    }

    @Test
    void theFolderAboveIsMade() {
        Path docx = folder.resolve("送审/三月/讲话.docx");

        Program.plain().run("convert", draft, "-o", docx);

        assertThat(docx).isRegularFile();
    }

    @Test
    void standardInputCanBecomeAFile() {
        Path docx = folder.resolve("讲话.docx");

        Program.plain().reading(DRAFT.getBytes(UTF_8)).run("convert", "-", "-o", docx);

        assertThat(docx).isRegularFile();
    }

    @Test
    void aFolderWithOneDraftCanBecomeAFile() throws IOException {
        Path drafts = Files.createDirectory(folder.resolve("稿"));
        Files.move(draft, drafts.resolve("甲.txt"));
        Path docx = folder.resolve("讲话.docx");

        Program.plain().run("convert", drafts, "-o", docx);

        assertThat(docx).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx,pdf"})
    void anotherFormatIsAContradiction(String formats) throws IOException {
        Path docx = folder.resolve("送审.docx");

        Outcome outcome = Program.plain().run("convert", draft, "-o", docx, "--to", formats);

        assertThat(outcome.talk()).contains("-o 写的是一个 .docx 文件，--to 要的却是 " + formats);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(names()).containsExactly("讲话稿.txt");
    }

    @Test
    void aFileThatIsNotMadeHereIsRefused() throws IOException {
        Path doc = folder.resolve("送审.doc");

        Outcome outcome = Program.plain().run("convert", draft, "-o", doc);

        assertThat(outcome.talk()).contains(doc + "：这个命令能写的文件是 .docx、.pdf");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(names()).containsExactly("讲话稿.txt");
    }

    @Test
    void aFolderOfThatNameIsNotFilledUnasked() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("送审.docx"));

        Outcome outcome = Program.plain().run("convert", draft, "-o", taken, "--force");

        assertThat(outcome.talk()).contains("-o " + taken + " 是一个文件夹；要放进去，请写 -o " + taken + "/");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(taken).isEmptyDirectory();
    }

    @Test
    void aSlashAtTheEndMakesEveryNameAFolder() {
        Program.plain().run("convert", draft, "-o", folder.resolve("送审.docx") + "/");

        assertThat(folder.resolve("送审.docx/讲话稿.docx")).isRegularFile();
    }

    @Test
    void aDotInTheNameOfAFolderIsNoEnding() {
        Program.plain().run("convert", draft, "-o", folder.resolve("2024.12"));

        assertThat(folder.resolve("2024.12/讲话稿.docx")).isRegularFile();
    }

    @Test
    void oneFileHasNoRoomForTwoDrafts() throws IOException {
        Path other = Files.writeString(folder.resolve("另一份.txt"), DRAFT);
        Path docx = folder.resolve("送审.docx");

        Outcome outcome = Program.plain().run("convert", draft, other, "-o", docx);

        assertThat(outcome.talk()).contains("-o " + docx + " 是一个文件，只放得下一份草稿");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(docx).doesNotExist();
    }

    @Test
    void oneFileHasNoRoomForAFolderOfDrafts() throws IOException {
        Files.writeString(folder.resolve("另一份.txt"), DRAFT);
        Path docx = folder.resolve("送审.docx");

        Outcome outcome = Program.plain().run("convert", folder, "-o", docx);

        assertThat(outcome.talk()).contains("只放得下一份草稿");
        assertThat(docx).doesNotExist();
    }

    @Test
    void oneFileHasNoRoomForTwoDocumentsUnlessWhole() throws IOException {
        Files.writeString(draft, "第一篇：春耕\n" + DRAFT + "第二篇：秋收\n" + DRAFT);
        Path docx = folder.resolve("送审.docx");

        Outcome outcome = Program.plain().run("convert", draft, "-o", docx);

        assertThat(outcome.talk()).contains("草稿有 2 篇").contains("--whole");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(docx).doesNotExist();
        assertThat(Program.plain().run("convert", draft, "-o", docx, "--whole").status()).isZero();
    }

    @Test
    void aFileOfTheUsersStaysUnlessForced() throws IOException {
        Path pdf = Files.writeString(folder.resolve("送审.pdf"), "用户自己的文件");

        Outcome outcome = Program.plain().run("convert", draft, "-o", pdf);

        assertThat(pdf).hasContent("用户自己的文件");
        assertThat(outcome.talk()).contains("error[CW603]").contains("送审.pdf");
        assertThat(outcome.status()).isEqualTo(4);
        assertThat(Program.plain().run("convert", draft, "-o", pdf, "--force").status()).isZero();
    }

    /** A text with a wrong name, such as a download. */
    @Test
    void evenForceDoesNotReplaceTheDraft() throws IOException {
        Path named = Files.move(draft, folder.resolve("讲话稿.docx"));

        Outcome outcome = Program.plain().run("convert", named, "-o", named, "--force");

        assertThat(named).hasContent(DRAFT);
        assertThat(outcome.talk()).contains("CW604", "这是草稿本身");
        assertThat(outcome.status()).isEqualTo(4);
    }

    @Test
    void aNameThatIsTooLongIsNamedItself() {
        Path pdf = folder.resolve("a".repeat(300) + ".pdf");

        Outcome outcome = Program.plain().run("convert", draft, "-o", pdf);

        assertThat(outcome.talk()).contains("写不了输出文件：" + pdf + " (");
        assertThat(outcome.status()).isEqualTo(4);
    }

    @Test
    void resumeNeedsAFolder() {
        Outcome outcome =
                Program.plain().run("convert", draft, "-o", folder.resolve("送审.docx"), "--resume");

        assertThat(outcome.talk()).contains("--resume 要有输出文件夹");
        assertThat(outcome.status()).isEqualTo(2);
    }

    /** An unset variable in a script; as a path it would be the current folder. */
    @Test
    void aNameMustBeThere() {
        Outcome outcome = Program.plain().run("convert", draft, "-o", "");

        assertThat(outcome.talk()).contains("“”不能用作 --output 的值，应为 DIR|FILE");
        assertThat(outcome.status()).isEqualTo(2);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
