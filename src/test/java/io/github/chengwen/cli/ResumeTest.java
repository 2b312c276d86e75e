package io.github.chengwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Program.Outcome;
import io.github.chengwen.cli.batch.DoneList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --resume} skips a draft only if everything is as it was. */
class ResumeTest {

    private static final String DRAFT = "在全县春耕工作会议上的讲话\n同志们：\n今天召开春耕工作会议，部署任务。\n";
    private static final String SKIPPED = "：已经排好，跳过";

    @TempDir Path folder;
    private Path drafts;
    private Path out;

    @BeforeEach
    void convertOnce() throws IOException {
        drafts = Files.createDirectory(folder.resolve("稿"));
        out = folder.resolve("成品");
        Files.writeString(drafts.resolve("甲.txt"), DRAFT);
        Files.writeString(drafts.resolve("乙.txt"), DRAFT.replace("春耕", "秋收"));
        assertThat(resume().out()).doesNotContain(SKIPPED);
    }

    @Test
    void whatIsDoneIsSkipped() {
        Outcome outcome = resume();

        assertThat(outcome.out().lines()).hasSize(2).allMatch(line -> line.endsWith(SKIPPED));
        assertThat(outcome.status()).isZero();
    }

    @Test
    void whatIsMissingIsMade() throws IOException {
        Files.delete(out.resolve("甲.pdf"));

        assertThat(resume().out().lines()).filteredOn(line -> line.endsWith(SKIPPED)).hasSize(1);
        assertThat(out.resolve("甲.pdf")).isRegularFile();
    }

    @Test
    void theFilesOfAChangedDraftAreReplaced() throws IOException {
        byte[] before = Files.readAllBytes(out.resolve("甲.pdf"));
        Files.writeString(drafts.resolve("甲.txt"), DRAFT.replace("春耕", "植树"));

        Outcome outcome = resume();

        assertThat(outcome.talk()).isEmpty();
        assertThat(outcome.out().lines()).filteredOn(line -> line.endsWith(SKIPPED)).hasSize(1);
        assertThat(out.resolve("甲.pdf")).binaryContent().isNotEqualTo(before);
        assertThat(resume().out().lines()).allMatch(line -> line.endsWith(SKIPPED));
    }

    @Test
    void filesThatAChangedDraftNoLongerHasGo() throws IOException {
        Files.writeString(
                drafts.resolve("甲.txt"), "第一篇：" + DRAFT + "\n第二篇：" + DRAFT.replace("春耕", "植树"));
        assertThat(resume().talk()).isEmpty();
        assertThat(names()).contains("甲-1.pdf", "甲-2.pdf").doesNotContain("甲.pdf");

        Files.writeString(drafts.resolve("甲.txt"), DRAFT);

        assertThat(resume().talk()).isEmpty();
        assertThat(names()).contains("甲.pdf").doesNotContain("甲-1.pdf", "甲-2.pdf");
    }

    @Test
    void aFileThatTheUserHasChangedIsNotReplaced() throws IOException {
        Files.writeString(out.resolve("甲.docx"), "改", StandardOpenOption.APPEND);
        Files.writeString(drafts.resolve("甲.txt"), DRAFT.replace("春耕", "植树"));
        byte[] before = Files.readAllBytes(out.resolve("甲.pdf"));

        assertThat(resume().talk()).contains("甲.txt: error[CW603]");
        assertThat(out.resolve("甲.pdf")).hasBinaryContent(before);
    }

    @Test
    void theFilesOfADraftOfTheSameNameAreNotReplaced() throws IOException {
        Path others = Files.createDirectory(folder.resolve("别的稿"));
        Files.writeString(others.resolve("甲.txt"), DRAFT.replace("春耕", "植树"));
        byte[] before = Files.readAllBytes(out.resolve("甲.pdf"));

        Outcome outcome = Program.plain().run("convert", others, "-o", out, "--resume");

        assertThat(outcome.talk()).contains("甲.txt: error[CW603]");
        assertThat(out.resolve("甲.pdf")).hasBinaryContent(before);
    }

    @Test
    void theFilesOfADraftWithFindingsAreReplacedToo() throws IOException {
        Path draft = drafts.resolve("丙.txt");
        Files.writeString(draft, DRAFT.replace("同志们", "（2024年3月 日）\n同志们"));
        resume("--fail-on", "warning");
        Files.writeString(draft, DRAFT.replace("同志们", "（2024年3月2日）\n同志们"));

        Outcome outcome = resume("--fail-on", "warning");

        assertThat(outcome.talk()).doesNotContain("丙.txt: error[CW603]");
    }

    @Test
    void aChangedFileIsNotSkipped() throws IOException {
        Files.writeString(out.resolve("甲.pdf"), "改", StandardOpenOption.APPEND);

        assertThat(resume().talk()).contains("甲.txt: error[CW603]");
    }

    @Test
    void anotherStyleSkipsNothing() {
        assertThat(resume("--set", "page.top=36mm").talk())
                .contains("甲.txt: error[CW603]", "乙.txt: error[CW603]");
    }

    @Test
    void aDraftWithFindingsIsReportedEachTime() throws IOException {
        Files.writeString(drafts.resolve("丙.txt"), DRAFT.replace("同志们", "（2024年3月 日）\n同志们"));
        resume("--fail-on", "warning");

        Outcome again = resume("--fail-on", "warning");

        assertThat(again.talk()).contains("丙.txt：请看 1 处");
        assertThat(again.status()).isEqualTo(1);
    }

    @Test
    void aListThatWasCutShortIsStillOfUse() throws IOException {
        Path list = out.resolve(DoneList.NAME);
        byte[] whole = Files.readAllBytes(list);
        Files.write(list, Arrays.copyOf(whole, whole.length - 40));

        assertThat(resume().out().lines()).filteredOn(line -> line.endsWith(SKIPPED)).hasSize(1);
        assertThat(resume().out().lines()).allMatch(line -> line.endsWith(SKIPPED));
    }

    @Test
    void anOutputFolderIsNeeded() {
        assertThat(Program.plain().run("convert", drafts, "--resume").talk())
                .startsWith("chengwen: --resume 要有输出文件夹");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Outcome resume(String... more) {
        Object[] arguments = new Object[5 + more.length];
        arguments[0] = "convert";
        arguments[1] = drafts;
        arguments[2] = "-o";
        arguments[3] = out;
        arguments[4] = "--resume";
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Program.plain().run(arguments);
    }
}
