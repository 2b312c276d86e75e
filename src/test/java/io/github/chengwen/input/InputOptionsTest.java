package io.github.chengwen.input;

import static io.github.chengwen.input.WordFile.paragraph;
import static io.github.chengwen.input.WordFile.run;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.InputOptions.TableInput;
import io.github.chengwen.input.manuscript.Changes;
import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import io.github.chengwen.text.Inset;
import io.github.chengwen.text.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How somebody wants a draft opened. */
final class InputOptionsTest {

    @TempDir Path work;

    private static InputOptions from(DraftFormat format) {
        return new InputOptions(Optional.of(format), Changes.ACCEPT, TableInput.KEEP, true, true);
    }

    private static InputOptions changes(Changes changes) {
        return new InputOptions(Optional.empty(), changes, TableInput.KEEP, true, true);
    }

    private static InputOptions tables(TableInput tables) {
        return new InputOptions(Optional.empty(), Changes.ACCEPT, tables, true, true);
    }

    private static List<String> inked(Draft draft) {
        return draft.lines().stream().filter(line -> !line.isBlank()).toList();
    }

    /** The lines of the file before its changes. */
    private static List<String> original() {
        List<String> lines = new ArrayList<>();
        for (String line : RichFile.LINES) {
            switch (line) {
                case "原文新增之后。" -> lines.add("原文旧有之后。");
                case "前半段，后半段。" -> lines.addAll(List.of("前半段，", "后半段。"));
                default -> lines.add(line);
            }
        }
        return lines;
    }

    @Test
    void rejectedChangesLeaveTheOriginal() {
        Draft draft = Draft.open("稿.docx", RichFile.docx(), changes(Changes.REJECT));

        assertThat(inked(draft)).isEqualTo(original());
        assertThat(draft.told())
                .containsEntry(Code.CHANGES_REJECTED, "3")
                .doesNotContainKey(Code.CHANGES_ACCEPTED);
    }

    @Tag("slow")
    @NeedsLibreOffice
    @ParameterizedTest
    @ValueSource(strings = {"doc", "rtf", "odt", "fodt", "docx"})
    void rejectedChangesLeaveTheOriginalInEveryFormat(String format)
            throws IOException, InterruptedException {
        Path docx = Files.write(work.resolve("rich.docx"), RichFile.docx());
        Path out = Files.createDirectory(work.resolve("out"));
        LibreOffice.in(out).convert(List.of(docx), format);
        byte[] bytes = Files.readAllBytes(out.resolve("rich." + format));

        Draft draft = Draft.open("稿." + format, bytes, changes(Changes.REJECT));

        assertThat(inked(draft)).isEqualTo(original());
        assertThat(draft.told()).containsKey(Code.CHANGES_REJECTED);
    }

    @Test
    void aMovedTextStandsWhereItStood() {
        String moved =
                paragraph(
                        run("甲")
                                + "<w:moveFrom w:id=\"1\">"
                                + run("乙")
                                + "</w:moveFrom>"
                                + run("丙")
                                + "<w:moveTo w:id=\"2\">"
                                + run("乙")
                                + "</w:moveTo>");
        byte[] bytes = WordFile.of(moved).bytes();

        assertThat(Draft.open("稿.docx", bytes).lines()).containsExactly("甲丙乙");
        assertThat(Draft.open("稿.docx", bytes, changes(Changes.REJECT)).lines())
                .containsExactly("甲乙丙");
    }

    @Test
    void changesOfAPageAreReadAsWanted() {
        byte[] page =
                "<html><body><p>共<del>三</del><ins>四</ins>项任务</p></body></html>".getBytes(UTF_8);

        assertThat(inked(Draft.open("稿.html", page))).containsExactly("共四项任务");
        assertThat(inked(Draft.open("稿.html", page, changes(Changes.REJECT))))
                .containsExactly("共三项任务");
    }

    @Test
    void undecidedChangesMayBeRefused() {
        assertThat(Draft.refusal("稿.docx", RichFile.docx(), changes(Changes.FAIL)))
                .isEqualTo(Code.CHANGES_UNDECIDED);
        assertThat(
                        Draft.open(
                                        "稿.docx",
                                        WordFile.ofLines("没有修订。").bytes(),
                                        changes(Changes.FAIL))
                                .lines())
                .containsExactly("没有修订。");
    }

    @Test
    void tablesMayBecomeText() {
        Draft draft = Draft.open("稿.docx", RichFile.docx(), tables(TableInput.TEXT));

        assertThat(inked(draft)).containsExactly(RichFile.LINES);
        assertThat(draft.source().lines().stream().map(draft.source()::look))
                .noneMatch(look -> look.inset() instanceof Inset.TableLine);
        assertThat(draft.told()).doesNotContainKey(Code.TABLES_SET);
    }

    @Test
    void tablesMayBeLeftOut() {
        Draft draft = Draft.open("稿.docx", RichFile.docx(), tables(TableInput.DROP));

        assertThat(inked(draft))
                .isEqualTo(Stream.of(RichFile.LINES).filter(line -> !line.contains("\t")).toList());
        assertThat(draft.told())
                .containsEntry(Code.TABLES_OFF, "1")
                .doesNotContainKey(Code.TABLES_SET);
    }

    @Test
    void picturesMayBeLeftOut() {
        String page =
                "<p>上图</p><p><img src=\"data:image/png;base64,%s\"></p><p>下文</p>"
                        .formatted(
                                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC");
        InputOptions options =
                new InputOptions(Optional.empty(), Changes.ACCEPT, TableInput.KEEP, false, true);

        assertThat(inked(Draft.open("稿.html", page.getBytes(UTF_8))))
                .containsExactly("上图", "\ufffc", "下文");
        Draft draft = Draft.open("稿.html", page.getBytes(UTF_8), options);
        assertThat(inked(draft)).containsExactly("上图", "下文");
        assertThat(draft.told())
                .containsEntry(Code.PICTURES_OFF, "1")
                .doesNotContainKey(Code.PICTURE_SILENT);
    }

    @Test
    void theFormatMayBeSaid() {
        byte[] markdown = "# 标题\n\n**要**说的话\n".getBytes(UTF_8);

        assertThat(inked(Draft.open("稿.txt", markdown))).contains("# 标题");
        assertThat(inked(Draft.open("稿.txt", markdown, from(DraftFormat.MARKDOWN))))
                .containsExactly("标题", "要说的话");
        byte[] page = "<html><body><p>正文</p></body></html>".getBytes(UTF_8);
        Draft text = Draft.open("稿.html", page, from(DraftFormat.TEXT));
        assertThat(text.lines()).containsExactly("<html><body><p>正文</p></body></html>");
        assertThat(text.told()).doesNotContainKey(Code.FORMAT_GUESSED);
    }

    @Test
    void aFileThatIsNotWhatIsSaidIsDamaged() {
        assertThat(Draft.refusal("稿.docx", "只是文字".getBytes(UTF_8), from(DraftFormat.DOCX)))
                .isEqualTo(Code.DAMAGED);
    }

    @Test
    void looksMayBeLeftAside() {
        String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>粗</w:t></w:r>";
        byte[] bytes = WordFile.of(paragraph(bold)).bytes();
        InputOptions words =
                new InputOptions(Optional.empty(), Changes.ACCEPT, TableInput.KEEP, true, false);

        Draft seen = Draft.open("稿.docx", bytes);
        Draft unseen = Draft.open("稿.docx", bytes, words);

        assertThat(seen.source().look(seen.source().lines().get(0)).bold()).isTrue();
        assertThat(unseen.source().look(unseen.source().lines().get(0))).isEqualTo(Look.PLAIN);
    }
}
