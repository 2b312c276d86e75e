package io.github.chengwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Program.Outcome;
import io.github.chengwen.input.WordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word drafts on the command line. */
final class WordDraftTest {

    private static final String[] DRAFT = {
        "在全县春耕工作会议上的讲话", "（2024年3月6日）", "同志们：", "今天召开春耕工作会议，主要是分析形势，部署任务。"
    };

    @TempDir Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsMadeOfADocxNeverTakesItsPlace() throws IOException {
        byte[] bytes = WordFile.ofLines(DRAFT).bytes();
        Path draft = write("讲话.docx", bytes);

        Outcome outcome = Program.plain().run("convert", draft, "--force");

        assertThat(outcome.status()).isZero();
        assertThat(names()).containsExactly("讲话.docx", "讲话（成文）.docx", "讲话（成文）.pdf");
        assertThat(draft).hasBinaryContent(bytes);
    }

    @Test
    void norDoesWhatIsMadeOfATextBesideIt() throws IOException {
        byte[] bytes = WordFile.ofLines(DRAFT).bytes();
        Path draft = write("讲话.docx", bytes);
        write("讲话.txt", String.join("\n", DRAFT).getBytes(UTF_8));

        Program.plain().run("convert", folder, "--to", "docx", "--force");

        assertThat(draft).hasBinaryContent(bytes);
    }

    @Test
    void aFolderThatIsConvertedTwiceDoesNotTakeItsFilesForDrafts() throws IOException {
        write("讲话.txt", String.join("\n", DRAFT).getBytes(UTF_8));
        Program.plain().run("convert", folder);
        Outcome again = Program.plain().run("convert", folder);

        assertThat(again.status()).isZero();
        assertThat(names()).containsExactly("讲话.docx", "讲话.pdf", "讲话.txt");
    }

    @Test
    void aFileThatIsNamedIsConvertedWhoeverMadeIt() throws IOException {
        write("讲话.txt", String.join("\n", DRAFT).getBytes(UTF_8));
        Program.plain().run("convert", folder.resolve("讲话.txt"), "--to", "docx");
        Program.plain().run("convert", folder.resolve("讲话.docx"), "--to", "docx");

        assertThat(names()).contains("讲话（成文）.docx");
    }

    @Test
    void theTextThatWasReadCanBeHad() throws IOException {
        Path draft = write("讲话.docx", WordFile.ofLines(DRAFT).bytes());

        assertThat(Program.plain().run("inspect", draft, "--as-text").out())
                .isEqualTo(String.join("\n", DRAFT) + "\n");
    }

    @Test
    void aFindingNamesTheParagraph() throws IOException {
        String[] lines = DRAFT.clone();
        lines[3] = "今天召开春耕工作会议,部署任务。";
        Path draft = write("讲话.docx", WordFile.ofLines(lines).bytes());

        assertThat(Program.plain().run("check", draft).out()).contains(draft + ":第4段:11", "CW331");
        assertThat(Program.plain().run("check", draft, "--format", "json").out())
                .contains("\"paragraph\":4");
    }

    @Test
    void aNumberThatNobodyTypedIsNotCorrected() throws IOException {
        String numbering =
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                        + "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"第%1,\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String item =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>%s</w:p>";
        Path draft =
                write(
                        "讲话.docx",
                        WordFile.of(
                                        WordFile.paragraph(WordFile.run(DRAFT[0]))
                                                + item.formatted(WordFile.run("要抓住农时,不误春耕。")))
                                .with("numbering", numbering)
                                .bytes());

        String diff = Program.plain().run("check", draft, "--fix").out();

        assertThat(diff).contains("+第一,要抓住农时，不误春耕。");
    }

    @Test
    void aBadFileIsRefusedWithAReasonAndNothingIsWritten() throws IOException {
        byte[] bytes = WordFile.ofLines(DRAFT).bytes();
        Path draft = write("讲话.docx", Arrays.copyOf(bytes, bytes.length / 2));

        Outcome outcome = Program.plain().run("convert", draft);

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.talk()).contains("讲话.docx: error[CW703]", "另存为");
        assertThat(names()).containsExactly("讲话.docx");
    }

    @Test
    void aTextDraftLoadsNothingOfTheOtherFormats() throws IOException, InterruptedException {
        Path draft = write("讲话.txt", String.join("\n", DRAFT).getBytes(UTF_8));
        Path log = folder.resolve("classes.log");
        Process process =
                ProgramProcess.start(
                        List.of("-Xlog:class+load=info:file=" + log),
                        "convert",
                        draft,
                        "-o",
                        folder.resolve("out"));
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();

        assertThat(process.exitValue()).isZero();
        assertThat(Files.readAllLines(log))
                .noneMatch(
                        line ->
                                line.matches(
                                        ".* (?:org\\.jsoup|com\\.rtfparserkit|org\\.commonmark"
                                                + "|org\\.apache\\.poi\\.hwpf|org\\.apache\\.pdfbox"
                                                + "|io\\.github\\.chengwen\\.input\\.(?:docx|doc|html|rtf|odt|markdown|pdf))\\..*"));
    }

    /** With a change: 三月 is deleted, 四月 inserted. */
    private static byte[] changed() {
        return WordFile.of(
                        WordFile.paragraph(WordFile.run(DRAFT[0]))
                                + WordFile.paragraph(
                                        WordFile.run("会议定于")
                                                + "<w:del w:id=\"1\"><w:r><w:delText>三月</w:delText></w:r></w:del>"
                                                + "<w:ins w:id=\"2\">"
                                                + WordFile.run("四月")
                                                + "</w:ins>"
                                                + WordFile.run("召开，请各单位做好准备。")))
                .bytes();
    }

    @Test
    void changesAreReadAsWantedByEveryCommand() throws IOException {
        Path draft = write("讲话.docx", changed());

        Outcome inspected =
                Program.plain().run("inspect", draft, "--as-text", "--changes", "reject");
        Outcome checked =
                Program.plain().run("check", draft, "--changes", "fail", "--format", "json");
        Outcome converted =
                Program.plain().run("convert", draft, "-o", folder.resolve("a"), "--changes=fail");

        assertThat(inspected.out()).contains("会议定于三月召开").doesNotContain("四月");
        assertThat(checked.out()).contains("CW708");
        assertThat(converted.status()).isEqualTo(3);
        assertThat(names()).containsExactly("讲话.docx");
    }

    @Test
    void theNoteOfAWatchedFolderSaysWhatCame() throws IOException {
        Path root = folder.resolve("root");
        Program.plain().run("watch", root, "--init", "--once");
        Files.write(root.resolve("inbox").resolve("讲话.docx"), changed());

        Outcome outcome =
                Program.plain()
                        .run("watch", root, "--once", "--stable", "0s", "--changes", "reject");

        assertThat(outcome.status()).as(outcome.talk()).isZero();
        try (Stream<Path> files = Files.walk(root.resolve("outbox"))) {
            Path note =
                    files.filter(file -> file.toString().endsWith(".result.json"))
                            .findFirst()
                            .orElseThrow();
            assertThat(Files.readString(note))
                    .containsPattern(
                            "\"source\":\\{\"format\":\"docx\",\"sha256\":\"[0-9a-f]{64}\",\"changes\":2\\}");
        }
    }
}
