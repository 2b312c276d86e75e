package io.github.chengwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    private static final String DRAFT =
            """
            在全县春耕工作会议上的讲话
            （2024年3月6日）
            同志们：
            今天召开春耕工作会议，主要是分析形势、部署任务。
            一、抓住农时
            各乡镇要在三月底以前完成整地，做到地等种子。
            """;

    private static final String ATTACHED =
            """
            东岭市人民政府文件
            东政发〔2026〕9号
            关于做好春耕备耕工作的通知
            各县（区）人民政府：
            现将春耕备耕任务印发给你们，请认真落实。
            附件：1.任务分解表
            2.联系人名单
            东岭市人民政府
            2026年3月6日
            附件1
            任务分解表
            各乡镇在三月底以前完成整地。
            附件2
            联系人名单
            每个乡镇确定一名联系人。
            """;

    private static final String COLLECTION =
            "第一篇：在春耕会议上的讲话\n" + DRAFT + "第二篇：在秋收会议上的讲话\n" + DRAFT.replace("春耕", "秋收");

    @TempDir Path folder;

    @Test
    void filesStandBesideTheDraft() throws IOException {
        Outcome outcome = Program.plain().run("convert", write("讲话稿.txt", DRAFT));

        assertThat(names()).containsExactly("讲话稿.docx", "讲话稿.pdf", "讲话稿.txt");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.talk()).isEmpty();
    }

    @Test
    void anOfdIsMadeWhereItIsAskedFor() throws IOException {
        Path draft = write("讲话稿.txt", DRAFT);

        Outcome outcome = Program.plain().run("convert", draft, "--to", "ofd,pdf");

        assertThat(names()).containsExactly("讲话稿.ofd", "讲话稿.pdf", "讲话稿.txt");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void anOfdForArchivesAndOneWithTheDraftAreOtherFiles() throws IOException {
        Path draft = write("讲话稿.txt", DRAFT);
        List<byte[]> files = new ArrayList<>();
        for (List<String> how :
                List.of(List.<String>of(), List.of("--ofd", "archive"), List.of("--ofd-draft"))) {
            List<Object> arguments = new ArrayList<>(List.of("convert", draft, "--force"));
            arguments.addAll(List.of("-o", folder.resolve("讲话稿.ofd")));
            arguments.addAll(how);
            Program.plain().run(arguments.toArray());
            files.add(Files.readAllBytes(folder.resolve("讲话稿.ofd")));
        }

        assertThat(files).doesNotHaveDuplicates();
    }

    @Test
    void attachedTextsThatAreNotBoundAreFilesOfTheirOwn() throws IOException {
        String[] unbound = {"--style", "document", "--set", "official.attachment.bound=false"};
        Path draft = write("通知.txt", ATTACHED);
        List<Object> arguments = new ArrayList<>(List.of("convert", draft, "--to", "pdf"));
        arguments.addAll(List.of(unbound));

        Outcome outcome = Program.plain().run(arguments.toArray());

        assertThat(names()).containsExactly("通知-附件1.pdf", "通知-附件2.pdf", "通知.pdf", "通知.txt");
        assertThat(outcome.out()).contains(draft + " 附件2 → ");
    }

    @Test
    void attachedTextsThatAreNotBoundAreNeverAPartOfTheFiles() throws IOException {
        Path draft = write("通知.txt", ATTACHED);

        Outcome outcome =
                Program.plain()
                        .run(
                                "convert",
                                draft,
                                "--style",
                                "document",
                                "--set",
                                "official.attachment.bound=false",
                                "-o",
                                folder.resolve("一份.pdf"));

        assertThat(outcome.status()).isNotZero();
        assertThat(names()).containsExactly("通知.txt");
    }

    @Test
    void aLineSaysWhatWasMade() throws IOException {
        Path draft = write("讲话稿.txt", DRAFT);

        assertThat(Program.plain().run("convert", draft, "-o", folder.resolve("out")).out())
                .isEqualTo(
                        draft
                                + " → "
                                + folder.resolve("out/讲话稿.docx")
                                + "、"
                                + folder.resolve("out/讲话稿.pdf")
                                + "：1 页，标题 1 个（一级标题 1），警告 0 条\n");
    }

    @Test
    void theDocxMayMatchLibreOffice() throws IOException {
        Path draft = write("讲话稿.txt", DRAFT);
        Program.plain().run("convert", draft, "-o", folder.resolve("word"), "--to", "docx");
        Program.plain()
                .run(
                        "convert",
                        draft,
                        "-o",
                        folder.resolve("office"),
                        "--to",
                        "docx",
                        "--match",
                        "libreoffice");

        assertThat(folder.resolve("office/讲话稿.docx"))
                .isRegularFile()
                .satisfies(
                        file ->
                                assertThat(Files.readAllBytes(file))
                                        .isNotEqualTo(
                                                Files.readAllBytes(
                                                        folder.resolve("word/讲话稿.docx"))));
    }

    @Test
    void onlyTheFormatsAskedForAreMade() throws IOException {
        Program.plain().run("convert", write("讲话稿.txt", DRAFT), "--to", "pdf");

        assertThat(names()).containsExactly("讲话稿.pdf", "讲话稿.txt");
    }

    @Test
    void aCollectionGivesOneFileADocument() throws IOException {
        Program.plain().run("convert", "--to=docx", write("合集.txt", COLLECTION));

        assertThat(names()).containsExactly("合集-1.docx", "合集-2.docx", "合集.txt");
    }

    @Test
    void aCollectionCanStayWhole() throws IOException {
        Program.plain().run("convert", "--to=docx", "--whole", write("合集.txt", COLLECTION));

        assertThat(names()).containsExactly("合集.docx", "合集.txt");
    }

    @Test
    void aFolderKeepsItsTree() throws IOException {
        write("稿/一季度/a.txt", DRAFT);
        write("稿/b.txt", DRAFT);
        write("稿/说明.md", "不是草稿");

        Path out = folder.resolve("out");
        Program.plain().run("convert", folder.resolve("稿"), "-o", out, "--to", "docx");

        assertThat(out.resolve("一季度/a.docx")).isRegularFile();
        assertThat(out.resolve("b.docx")).isRegularFile();
    }

    @Test
    void aFolderWithoutDraftsIsWorthAWarning() throws IOException {
        Outcome outcome =
                Program.plain().run("convert", Files.createDirectory(folder.resolve("稿")));

        assertThat(outcome.talk()).contains("warning[CW605]");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void standardInputGoesToStandardOutput() {
        Outcome outcome =
                Program.plain().reading(DRAFT.getBytes(UTF_8)).run("convert", "-", "--to", "pdf");

        assertThat(new String(outcome.data(), UTF_8)).startsWith("%PDF-");
        assertThat(outcome.talk()).startsWith("stdin → stdout：1 页");
    }

    @Test
    void standardOutputHasRoomForOneDocument() {
        Outcome outcome =
                Program.plain()
                        .reading(COLLECTION.getBytes(UTF_8))
                        .run("convert", "-", "--to", "docx");

        assertThat(outcome.data()).isEmpty();
        assertThat(outcome.talk()).contains("草稿有 2 篇");
        assertThat(outcome.status()).isEqualTo(2);
    }

    @Test
    void aFileGoesToStandardOutputWhereThatIsAskedFor() throws IOException {
        Path draft = write("讲话稿.txt", DRAFT);

        Outcome outcome = Program.plain().run("convert", draft, "-o", "-", "--to", "pdf");

        assertThat(new String(outcome.data(), UTF_8)).startsWith("%PDF-");
    }

    @Test
    void aFolderOfDraftsHasNoRoomOnStandardOutput() throws IOException {
        write("甲.txt", DRAFT);
        write("乙.txt", DRAFT);

        Outcome outcome = Program.plain().run("convert", folder, "-o", "-", "--to", "pdf");

        assertThat(outcome.data()).isEmpty();
        assertThat(outcome.status()).isEqualTo(2);
    }

    @Test
    void standardInputCanGoToAFolder() throws IOException {
        Program.plain().reading(DRAFT.getBytes(UTF_8)).run("convert", "-", "-o", folder);

        assertThat(names()).containsExactly("stdin.docx", "stdin.pdf");
    }

    @Test
    void oneBadDraftDoesNotStopTheOthers() throws IOException {
        Path empty = write("a.txt", "");
        Path missing = folder.resolve("没有.txt");
        Path good = write("b.txt", DRAFT);

        Outcome outcome = Program.plain().run("convert", "--to=docx", empty, missing, good);

        assertThat(names()).containsExactly("a.txt", "b.docx", "b.txt");
        assertThat(outcome.talk()).contains("a.txt: error[CW101]", "没有.txt: error[CW601]");
        assertThat(outcome.status()).isEqualTo(3);
    }

    @Test
    void warningsFailWhenAskedTo() throws IOException {
        Path draft = write("讲话稿.txt", DRAFT.replace("3月6日", "3月 日"));

        Outcome outcome = Program.plain().run("convert", draft, "--fail-on", "warning");

        assertThat(outcome.talk()).contains("填上漏掉的内容 1 处：第2行（第1页）");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void jsonIsOneObjectALineOnStandardOutput() throws IOException {
        Path draft = write("讲话稿.txt", DRAFT.replace("3月6日", "3月 日"));

        List<String> lines =
                Program.plain()
                        .run("convert", draft, "--format", "json", "--to=docx")
                        .out()
                        .lines()
                        .toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("{\"kind\":\"output\",\"file\":\"" + draft + "\",\"document\":1,")
                .endsWith("\"pages\":1,\"headings\":{\"h1\":1},\"joined\":0,\"warnings\":1}");
        assertThat(lines.get(1))
                .contains("\"line\":2,\"column\":1,")
                .contains("\"severity\":\"warning\",\"code\":\"CW209\"");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
