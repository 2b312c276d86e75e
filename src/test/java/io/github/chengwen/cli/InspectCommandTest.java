package io.github.chengwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Program.Outcome;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {

    private static final String DRAFT =
            """
            在全县春耕工作会议上的讲话
            （2024年3月6日）同志们：
            今天召开春耕工作会议，主要是分析形势、部署任务。
            一、抓住农时
            各乡镇要在三月底以前完成整地，做到地等种子。
            二、备足农资
            供销部门要把化肥和种子送到田头，不误农时。
            """;

    @TempDir Path folder;

    @Test
    void textIsATreeWithLineNumbers() throws IOException {
        assertThat(Program.plain().run("inspect", draft()).out())
                .startsWith("第 1 篇\n    1  标题        在全县春耕工作会议上的讲话\n")
                .contains("    4  一级标题    一、抓住农时\n    5  正文          各乡镇");
    }

    @Test
    void jsonIsOneObjectALine() throws IOException {
        Outcome outcome = Program.plain().run("inspect", "--format", "jsonl", draft());

        assertThat(outcome.out().lines())
                .hasSize(8)
                .allMatch(line -> line.startsWith("{\"document\":1,\"type\":\""));
        assertThat(outcome.out())
                .contains(
                        "{\"document\":1,\"type\":\"salutation\",\"text\":\"同志们：\",\"source\":"
                                + "\"同志们：\",\"line\":2,\"column\":12,\"endLine\":2,\"endColumn\":16}");
    }

    @Test
    void standardInputIsRead() {
        Outcome outcome = Program.plain().reading(DRAFT.getBytes(UTF_8)).run("inspect", "-");

        assertThat(outcome.out()).contains("一级标题    二、备足农资");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertRefused(Files.createFile(folder.resolve("空.txt")), "error[CW101]");
    }

    @Test
    void aBinaryFileIsRefused() throws IOException {
        byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        assertRefused(Files.write(folder.resolve("稿.txt"), zip), "error[CW102]");
    }

    @Test
    void bytesInNoEncodingAreRefused() throws IOException {
        byte[] bytes = {(byte) 0xe5, (byte) 0xff, (byte) 0xff, 'a', 'b'};
        assertRefused(Files.write(folder.resolve("稿.txt"), bytes), "error[CW103]");
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        Path file = folder.resolve("大.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100L << 20);
        }
        assertRefused(file, "error[CW104]: 文件有 100.0 MB，超过上限 16.0 MB");
    }

    @Test
    void aMissingFileIsRefused() {
        assertRefused(folder.resolve("没有.txt"), "error[CW601]");
    }

    @Test
    void aFolderIsRefused() {
        assertRefused(folder, "error[CW606]");
    }

    private static void assertRefused(Path file, String message) {
        Outcome outcome = Program.plain().run("inspect", file);

        assertThat(outcome.talk()).startsWith(file + ": " + message).contains("提示：");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.status()).isEqualTo(3);
    }

    private Path draft() throws IOException {
        return Files.writeString(folder.resolve("讲话稿.txt"), DRAFT);
    }
}
