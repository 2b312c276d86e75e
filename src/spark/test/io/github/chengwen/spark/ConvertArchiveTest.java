package io.github.chengwen.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on one machine does what the command line does. */
class ConvertArchiveTest {

    private static final int DRAFTS = 20;

    @TempDir Path folder;
    private Path in;
    private Path out;
    private int reports;

    @BeforeEach
    void writeDrafts() throws IOException {
        in = folder.resolve("稿");
        out = folder.resolve("成品");
        Job.write(in, DRAFTS);
    }

    private Job run(Object... more) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("--in", in, "--out", out));
        arguments.addAll(List.of("--report", folder.resolve("report" + ++reports)));
        arguments.addAll(List.of(more));
        return Job.start(folder, "local[2]", arguments.toArray());
    }

    @Test
    void theFilesAreThoseOfTheCommandLineByteForByte() throws Exception {
        Job job = run("--to", "docx,pdf,ofd");
        Path expected = folder.resolve("expected");
        Job.commandLine(in, "-o", expected, "--to", "docx,pdf,ofd");

        assertThat(job.status()).isZero();
        assertThat(job.talk()).contains("{made=" + DRAFTS + "}");
        assertThat(Job.files(out)).hasSize(3 * DRAFTS).isEqualTo(Job.files(expected));
    }

    @Test
    void anOfficialDocumentIsSetInTheStyleOfItsForm() throws Exception {
        Files.writeString(
                in.resolve("通知.txt"),
                """
                某某区人民政府办公室文件
                某政办发〔2025〕7号
                关于做好汛期值守工作的通知
                各镇人民政府、区政府各部门：
                为做好汛期值守工作，现将有关事项通知如下。
                一、压实责任
                各镇要落实专人值守。
                某某区人民政府办公室
                2025年6月3日
                """);
        Path expected = folder.resolve("expected");
        Job.commandLine(in, "-o", expected, "--to", "docx");
        Job.commandLine(in, "-o", folder.resolve("speeches"), "--to", "docx", "--style", "speech");

        assertThat(run("--to", "docx").status()).isZero();
        assertThat(Job.files(out))
                .isEqualTo(Job.files(expected))
                .isNotEqualTo(Job.files(folder.resolve("speeches")));
    }

    @Test
    void whatIsFinishedIsKeptAndWhatHasChangedIsMade() throws Exception {
        assertThat(run("--to", "docx").status()).isZero();
        Map<String, String> first = Job.files(out);
        Files.writeString(in.resolve("讲话3.txt"), "在第3次会议上的讲话\n\n同志们：\n今天改期。\n");
        Job again = run("--to", "docx");

        assertThat(again.status()).isZero();
        assertThat(again.talk()).contains("{kept=" + (DRAFTS - 1) + ", made=1}");
        assertThat(Job.files(out)).hasSameSizeAs(first).isNotEqualTo(first);
    }

    @Test
    void filesThatAnotherRecipeDoesNotMakeGo() throws Exception {
        assertThat(run("--to", "docx,pdf").status()).isZero();
        assertThat(run("--to", "pdf").status()).isZero();

        assertThat(Job.files(out).keySet()).hasSize(DRAFTS).allMatch(name -> name.endsWith(".pdf"));
    }

    @Test
    void aDraftThatIsNoneIsInTheReportAndTheJobGoesOn() throws Exception {
        Files.write(
                in.resolve("图片.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        Job job = run("--to", "docx");

        assertThat(job.status()).isZero();
        assertThat(job.talk()).contains("{made=" + DRAFTS + ", refused=1}");
    }

    @Test
    void twoDraftsWithOneOutputAreRefusedBeforeTheStart() throws Exception {
        Files.writeString(in.resolve("讲话3.md"), "# 讲话\n");
        Job job = run("--to", "docx");

        assertThat(job.status()).isEqualTo(4);
        assertThat(job.talk()).contains("讲话3.md, 讲话3.txt");
        assertThat(out).doesNotExist();
    }

    @Test
    void aBadStyleStopsTheJobBeforeItStarts() throws Exception {
        Job job = run("--set", "page.hight=1mm");

        assertThat(job.status()).isEqualTo(5);
        assertThat(job.talk()).contains("page.hight");
        assertThat(out).doesNotExist();
    }
}
