package io.github.chengwen.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same file in every format of a word processor: lists, table, note, changes, hidden text. */
@Tag("slow")
final class RichFileTest {

    @TempDir Path work;

    private static List<String> inked(Draft draft) {
        return draft.lines().stream().filter(line -> !line.isBlank()).toList();
    }

    @Test
    void inDocx() {
        Draft draft = Draft.open("稿.docx", RichFile.docx());

        assertThat(inked(draft)).containsExactly(RichFile.LINES);
        assertThat(draft.told())
                .containsEntry(Code.CHANGES_ACCEPTED, "3")
                .containsEntry(Code.NUMBERS_WRITTEN, "4")
                .containsKeys(Code.HIDDEN_DROPPED, Code.NOTES_MOVED, Code.TABLES_SET);
    }

    @NeedsLibreOffice
    @ParameterizedTest
    @ValueSource(strings = {"doc", "rtf", "odt", "fodt", "docx"})
    void inEveryOther(String format) throws IOException, InterruptedException {
        Path docx = Files.write(work.resolve("rich.docx"), RichFile.docx());
        Path out = Files.createDirectory(work.resolve("out"));
        LibreOffice.in(out).convert(List.of(docx), format);

        Draft draft = Draft.open("稿." + format, Files.readAllBytes(out.resolve("rich." + format)));

        // Of a paragraph whose end is deleted LibreOffice's RTF says that its text is.
        String[] expected =
                Stream.of(RichFile.LINES)
                        .map(line -> format.equals("rtf") ? line.replace("前半段，", "") : line)
                        .toArray(String[]::new);
        assertThat(inked(draft)).containsExactly(expected);
        assertThat(draft.told())
                .containsKeys(
                        Code.CHANGES_ACCEPTED,
                        Code.NUMBERS_WRITTEN,
                        Code.HIDDEN_DROPPED,
                        Code.NOTES_MOVED,
                        Code.TABLES_SET);
        assertThat(draft.place("四万亩")).isEqualTo("表1第3行第2格");
    }
}
