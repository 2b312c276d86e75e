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
    void whatTheReportNamesIsMarked() throws IOException {
        Path draft = Files.writeString(folder.resolve("讲话稿.txt"), DRAFT + "四、抓好落实\n马上动手。\n");

        Outcome outcome = Program.plain().run("inspect", "--format", "jsonl", draft);

        assertThat(outcome.talk()).contains(draft + ":8:1: warning[CW204]");
        assertThat(outcome.out().lines().filter(line -> line.contains("\"look\":true")))
                .singleElement()
                .asString()
                .contains("\"type\":\"h1\",\"text\":\"四、抓好落实\"");
    }

    @Test
    void ofSeveralDraftsEachObjectNamesItsOwn() throws IOException {
        Path one = draft();
        Path other = Files.writeString(folder.resolve("又一篇.txt"), DRAFT);

        Outcome outcome = Program.plain().run("inspect", "--format", "jsonl", one, other);

        assertThat(outcome.out().lines())
                .hasSize(16)
                .startsWith(
                        "{\"file\":\""
                                + one
                                + "\",\"document\":1,\"type\":\"title\",\"text\":\"在全县春耕工作会议上的讲话\","
                                + "\"source\":\"在全县春耕工作会议上的讲话\",\"line\":1,\"column\":1,"
                                + "\"endLine\":1,\"endColumn\":14}");
        assertThat(outcome.out().lines().skip(8))
                .allMatch(line -> line.startsWith("{\"file\":\"" + other + "\","));
    }

    @Test
    void ofSeveralDraftsEachTreeNamesItsOwn() throws IOException {
        Path one = draft();
        Path other = Files.writeString(folder.resolve("又一篇.txt"), DRAFT);

        assertThat(Program.plain().run("inspect", one, other).out())
                .startsWith(one + "\n第 1 篇\n")
                .contains("\n" + other + "\n第 1 篇\n");
    }

    /** Also where there is but one draft in it, or the output would change with the second. */
    @Test
    void ofAFolderEachObjectNamesItsDraft() throws IOException {
        Path draft = draft();

        Outcome outcome = Program.plain().run("inspect", "--format", "jsonl", folder);

        assertThat(outcome.out().lines())
                .hasSize(8)
                .allMatch(line -> line.startsWith("{\"file\":\"" + draft + "\","));
    }

    @Test
    void theOthersAreShownWhenOneCannotBeRead() throws IOException {
        Outcome outcome = Program.plain().run("inspect", folder.resolve("没有.txt"), draft());

        assertThat(outcome.talk()).contains("error[CW601]");
        assertThat(outcome.out()).contains("一级标题    二、备足农资");
        assertThat(outcome.status()).isEqualTo(3);
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
    void anEmptyFolderIsNoFault() {
        Outcome outcome = Program.plain().run("inspect", folder);

        assertThat(outcome.talk()).startsWith(folder + ": warning[CW605]");
        assertThat(outcome.status()).isZero();
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
