package io.github.chengwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.chengwen.cli.Program.Outcome;
import io.github.chengwen.cli.console.ExitCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String CLEAN =
            """
            在全县春耕工作会议上的讲话
            （2024年3月6日）
            同志们：
            今天召开春耕工作会议，主要是分析形势、部署任务。
            各乡镇要在三月底以前完成整地，做到地等种子。
            """;

    private static final String DRAFT = CLEAN + "去年完成投资亿元,增长8.2%。\n这件事--不能再拖，XX局长要盯住。\n";

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(UTF_8));
    }

    @Test
    void aCleanDraftIsQuiet() throws IOException {
        Outcome outcome = Program.plain().run("check", write("a.txt", CLEAN));

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.talk()).isEqualTo("看了 1 份草稿：错误 0 条，警告 0 条\n");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void findingsAreDataAndFailTheRun() throws IOException {
        Path draft = write("a.txt", DRAFT);

        Outcome outcome = Program.plain().run("check", draft);

        assertThat(outcome.out().lines().filter(line -> line.startsWith(draft.toString())))
                .containsExactly(
                        draft + ":6:7 第1页 CW310 这里好像漏了数字：“去年完成投资亿元”；请对照原始材料补上",
                        draft + ":6:9 第1页 CW331 半角标点 1 处：,；中文里用全角标点",
                        draft + ":7:4 第1页 CW335 破折号或连接号写法不对：“--”；写成“——”",
                        draft + ":7:11 第1页 CW312 占位符还没有填：“XX”；请填上实际内容");
        assertThat(outcome.status()).isEqualTo(ExitCode.FINDINGS.status());
    }

    @Test
    void theFailLevelMayBeHigher() throws IOException {
        Path draft = write("a.txt", DRAFT);

        assertThat(Program.plain().run("check", draft, "--fail-on", "error").status()).isZero();
    }

    @Test
    void aHouseDecidesWhatIsTold() throws IOException {
        Path draft = write("a.txt", DRAFT);
        Path style =
                write(
                        "house.yaml",
                        "extends: speech\ncheck: {CW310: off, CW312: error, CW335: note}\n");

        Outcome outcome = Program.plain().run("check", draft, "--style", style);

        assertThat(outcome.out()).contains("错误 CW312", " CW331 ").doesNotContain("CW310", "CW335");
    }

    @Test
    void aHouseIsToldOfASlip() throws IOException {
        Path draft = write("a.txt", DRAFT);

        Outcome outcome = Program.plain().run("check", draft, "--set", "check.CW3310=off");

        assertThat(outcome.talk()).contains("CW402", "check.CW3310", "应为：check.CW310");
        assertThat(outcome.status()).isEqualTo(ExitCode.CONFIGURATION.status());
    }

    @Test
    void fixShowsADiffAndLeavesTheDraftAlone() throws IOException {
        Path draft = write("a.txt", DRAFT);

        Outcome outcome = Program.plain().run("check", "--fix", draft);

        assertThat(outcome.out())
                .endsWith(
                        """
                        -去年完成投资亿元,增长8.2%。
                        -这件事--不能再拖，XX局长要盯住。
                        +去年完成投资亿元，增长8.2%。
                        +这件事——不能再拖，XX局长要盯住。
                        """);
        assertThat(outcome.talk()).contains("CW310", "CW312").doesNotContain("CW331", "CW335");
        assertThat(draft).content().isEqualTo(DRAFT);
    }

    @Test
    void fixSaysHowManyWereChangedAndThatNoFileWasWritten() throws IOException {
        Path draft = write("a.txt", DRAFT);

        assertThat(Program.plain().run("check", "--fix", draft).talk())
                .startsWith(draft + "：改了 2 处，只显示、没有写文件；加 -o DIR 写一份改好的\n")
                .endsWith("看了 1 份草稿：改了 2 处；还有错误 0 条，警告 2 条\n");
    }

    @Test
    void fixSaysWhereTheCopyIs() throws IOException {
        Path draft = write("a.txt", DRAFT);
        Path clean = write("b.txt", CLEAN);
        Path out = folder.resolve("out");

        assertThat(Program.plain().run("check", "--fix", draft, clean, "-o", out).talk())
                .contains(draft + "：改了 2 处，改好的在 " + out.resolve("a.txt") + "\n")
                .contains(clean + "：改了 0 处，改好的在 " + out.resolve("b.txt") + "\n")
                .endsWith("看了 2 份草稿：改了 2 处；还有错误 0 条，警告 2 条\n");
    }

    @Test
    void theCopyMayHaveANameOfItsOwn() throws IOException {
        Path draft = write("a.txt", DRAFT);
        Path copy = folder.resolve("改好/讲话.txt");

        Program.plain().run("check", "--fix", draft, "-o", copy);

        assertThat(copy).content().isEqualTo(DRAFT.replace(",", "，").replace("--", "——"));
    }

    @Test
    void oneCopyHasNoRoomForTwoDrafts() throws IOException {
        Path copy = folder.resolve("改好.txt");

        Outcome outcome =
                Program.plain()
                        .run(
                                "check",
                                "--fix",
                                write("a.txt", DRAFT),
                                write("b.txt", DRAFT),
                                "-o",
                                copy);

        assertThat(outcome.talk()).contains("-o " + copy + " 是一个文件，只放得下一份草稿");
        assertThat(outcome.status()).isEqualTo(ExitCode.USAGE.status());
        assertThat(copy).doesNotExist();
    }

    @Test
    void aCopyIsNoDocument() throws IOException {
        Outcome outcome =
                Program.plain()
                        .run(
                                "check",
                                "--fix",
                                write("a.txt", DRAFT),
                                "-o",
                                folder.resolve("a.docx"));

        assertThat(outcome.talk()).contains("这个命令能写的文件是 .txt");
        assertThat(outcome.status()).isEqualTo(ExitCode.USAGE.status());
    }

    @Test
    void standardOutputIsTakenByTheDiff() throws IOException {
        Outcome outcome = Program.plain().run("check", "--fix", write("a.txt", DRAFT), "-o", "-");

        assertThat(outcome.talk()).startsWith("chengwen: --fix 在标准输出上显示改了哪些");
        assertThat(outcome.status()).isEqualTo(ExitCode.USAGE.status());
    }

    @Test
    void correctedCopiesKeepTheirEncoding() throws IOException {
        Path draft = Files.write(folder.resolve("a.txt"), DRAFT.getBytes(GB18030));
        Path out = folder.resolve("out");

        Program.plain().run("check", "--fix", draft, "-o", out);

        assertThat(Files.readAllBytes(out.resolve("a.txt")))
                .isEqualTo(DRAFT.replace(",", "，").replace("--", "——").getBytes(GB18030));
    }

    @Test
    void evenForceDoesNotReplaceTheDraft() throws IOException {
        Path draft = write("a.txt", DRAFT);

        Outcome outcome = Program.plain().run("check", "--fix", draft, "-o", folder, "--force");

        assertThat(outcome.talk()).contains("CW604", "这是草稿本身");
        assertThat(outcome.status()).isEqualTo(ExitCode.OUTPUT.status());
        assertThat(draft).content().isEqualTo(DRAFT);
    }

    @Test
    void outputWithoutFixIsAMistake() throws IOException {
        Outcome outcome = Program.plain().run("check", write("a.txt", DRAFT), "-o", folder);

        assertThat(outcome.status()).isEqualTo(ExitCode.USAGE.status());
    }

    @Test
    void jsonHasALineForEachFinding() throws IOException {
        Outcome outcome = Program.plain().run("check", "--format", "json", write("a.txt", DRAFT));

        assertThat(outcome.out().lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith("{\"kind\":\"diagnostic\",\"file\":"));
        assertThat(outcome.talk()).isEmpty();
    }

    @Test
    void sarifNamesRulesAndPlaces() throws IOException {
        Outcome outcome =
                Program.plain().run("check", "--format", "sarif", write("a b.txt", DRAFT));

        assertThat(values(outcome.data(), "version")).containsExactly("2.1.0");
        assertThat(values(outcome.data(), "ruleId"))
                .containsExactly("CW310", "CW331", "CW335", "CW312");
        assertThat(values(outcome.data(), "id"))
                .containsExactly("CW310", "CW312", "CW331", "CW335");
        assertThat(values(outcome.data(), "startColumn")).containsExactly("7", "9", "4", "11");
        assertThat(values(outcome.data(), "uri")).allMatch(uri -> uri.endsWith("/a%20b.txt"));
    }

    @Test
    void aMissingFileIsReportedAndTheOthersAreRead() throws IOException {
        Path draft = write("a.txt", DRAFT);

        Outcome outcome = Program.plain().run("check", folder.resolve("none.txt"), draft);

        assertThat(outcome.talk()).contains("CW601");
        assertThat(outcome.out()).contains("CW310");
        assertThat(outcome.status()).isEqualTo(ExitCode.INPUT.status());
    }

    /** As with convert: a warning about a folder is a warning. */
    @Test
    void aFolderWithoutDraftsFailsTheRun() throws IOException {
        Outcome outcome = Program.plain().run("check", Files.createDirectory(folder.resolve("空")));

        assertThat(outcome.talk()).contains("CW605").endsWith("看了 0 份草稿：错误 0 条，警告 1 条\n");
        assertThat(outcome.status()).isEqualTo(ExitCode.FINDINGS.status());
    }

    @Test
    void aFileThatCannotBeReadCountsAsAnError() {
        assertThat(Program.plain().run("check", folder.resolve("没有.txt")).talk())
                .endsWith("看了 0 份草稿：错误 1 条，警告 0 条\n");
    }

    @Test
    void convertSaysTheSame() throws IOException {
        Path draft = write("a.txt", DRAFT);

        Outcome outcome = Program.plain().run("convert", draft, "--to", "docx", "--full");

        assertThat(outcome.talk()).contains("CW310", "CW312", "CW331", "CW335");
        assertThat(outcome.out()).endsWith("警告 4 条\n");
    }

    @Test
    void onlyTheSelectedCodesAreTold() throws IOException {
        Path draft = write("a.txt", DRAFT);

        assertThat(Program.plain().run("check", draft, "--select", "CW33").out())
                .contains("CW331", "CW335")
                .doesNotContain("CW310", "CW312");
        assertThat(Program.plain().run("check", draft, "--ignore", "CW33,310").out())
                .contains("CW312")
                .doesNotContain("CW310", "CW331", "CW335");
    }

    @Test
    void aCodeThatIsNoneIsRefused() throws IOException {
        Outcome outcome = Program.plain().run("check", write("a.txt", DRAFT), "--select", "CW999");

        assertThat(outcome.talk()).contains("没有以“CW999”开头的代码");
        assertThat(outcome.status()).isEqualTo(ExitCode.USAGE.status());
    }

    @Test
    void statisticsCountEachCode() throws IOException {
        Outcome outcome = Program.plain().run("check", write("a.txt", DRAFT), "--statistics");

        assertThat(outcome.out()).contains("    1 CW310 这里好像漏了数字：“…”\n");
    }

    @Test
    void fullShowsTheLineOfTheDraft() throws IOException {
        Outcome outcome = Program.plain().run("check", write("a.txt", DRAFT), "--full");

        assertThat(outcome.out()).contains("warning[CW312]", "^^", "提示：请填上实际内容");
    }

    private static List<String> values(byte[] json, String field) throws IOException {
        List<String> values = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (field.equals(parser.currentName()) && parser.currentToken().isScalarValue()) {
                    values.add(parser.getText());
                }
            }
        }
        return values;
    }
}
