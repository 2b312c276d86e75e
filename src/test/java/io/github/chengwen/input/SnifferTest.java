package io.github.chengwen.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.text.HeapBudget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is is decided by its content. */
final class SnifferTest {

    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private static final String[] NAMES = {
        "稿.txt", "稿.docx", "稿.doc", "稿.wps", "稿.rtf", "稿.odt", "稿.html", "稿", "稿.xyz"
    };

    private static byte[] zip(String... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("x".getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] ole2(String stream) {
        String wide = new String((stream + "\0").getBytes(UTF_16LE), ISO_8859_1);
        return (OLE2 + "\0".repeat(600) + wide + "\0".repeat(600)).getBytes(ISO_8859_1);
    }

    private static Sniffed sniff(String name, byte[] bytes) {
        return Sniffer.sniff(name, bytes);
    }

    static Stream<Arguments> formats() {
        return Map.ofEntries(
                        Map.entry(DraftFormat.DOCX, WordFile.ofLines("稿").bytes()),
                        Map.entry(DraftFormat.DOC, ole2("WordDocument")),
                        Map.entry(DraftFormat.RTF, "{\\rtf1\\ansi x}".getBytes(UTF_8)),
                        Map.entry(DraftFormat.ODT, zip("content.xml", "styles.xml")),
                        Map.entry(
                                DraftFormat.HTML,
                                "<!DOCTYPE html><html><body>稿</body></html>".getBytes(UTF_8)),
                        Map.entry(DraftFormat.TEXT, "在会上的讲话\n同志们：\n".getBytes(UTF_8)))
                .entrySet()
                .stream()
                .flatMap(
                        each ->
                                Stream.of(NAMES)
                                        .map(n -> Arguments.of(n, each.getKey(), each.getValue())));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("formats")
    void aFormatIsFoundUnderEveryName(String name, DraftFormat format, byte[] bytes) {
        assertThat(sniff(name, bytes)).isEqualTo(new Sniffed.As(format));
    }

    @Test
    void onlyTheNameTellsMarkdownFromText() {
        byte[] bytes = "# 标题\n\n正文。\n".getBytes(UTF_8);

        assertThat(sniff("稿.md", bytes)).isEqualTo(new Sniffed.As(DraftFormat.MARKDOWN));
        assertThat(sniff("稿.txt", bytes)).isEqualTo(new Sniffed.As(DraftFormat.TEXT));
    }

    @Test
    void aPieceOfAPageIsAPage() {
        byte[] bytes = "<div><p>标题</p><p>正文。</p></div>".getBytes(UTF_8);

        assertThat(sniff("稿.txt", bytes)).isEqualTo(new Sniffed.As(DraftFormat.HTML));
    }

    @Test
    void aTextThatSpeaksOfElementsIsText() {
        byte[] bytes = "网页里的 <p>、<div> 和 <br> 是什么\n<p> 是段落。\n".getBytes(UTF_8);

        assertThat(sniff("稿.txt", bytes)).isEqualTo(new Sniffed.As(DraftFormat.TEXT));
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, XLSX",
        "ppt/presentation.xml, PPTX",
        "OFD.xml, OFD",
    })
    void otherOfficeFilesAreRefusedByTheirName(String entry, String format) {
        Sniffed sniffed = sniff("稿.docx", zip("[Content_Types].xml", entry));

        assertThat(sniffed).isInstanceOf(Sniffed.Not.class);
        assertThat(((Sniffed.Not) sniffed).refusal().reason().code()).isEqualTo(Code.UNSUPPORTED);
        assertThat(((Sniffed.Not) sniffed).refusal().reason().arguments()).containsExactly(format);
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage, PASSWORD",
        "Workbook, UNSUPPORTED",
        "PowerPoint Document, UNSUPPORTED",
        "Anything, DAMAGED"
    })
    void ofTheOldFilesOnlyDocIsRead(String stream, Code code) {
        assertThat(Draft.refusal("稿.doc", ole2(stream))).isEqualTo(code);
    }

    @Test
    void anOldFileOfAnotherNameIsOfAnUnknownProgram() {
        assertThat(Draft.refusal("稿.et", ole2("Anything"))).isEqualTo(Code.UNSUPPORTED);
    }

    @Test
    void otherArchivesAreNamed() {
        byte[] rar = "Rar!\u001a\u0007\0\0\0".getBytes(ISO_8859_1);
        byte[] sevenZip = "7z\u00bc\u00af'\u001c\0\0".getBytes(ISO_8859_1);

        assertThat(reason("稿.docx", rar)).containsExactly("RAR");
        assertThat(reason("稿.docx", sevenZip)).containsExactly("7z");
    }

    private static List<String> reason(String name, byte[] bytes) {
        return ((Opened.Refused) Drafts.open(name, bytes, HeapBudget.UNLIMITED))
                .reason()
                .arguments();
    }

    @Test
    void anArchiveOfAnythingIsNoDraft() {
        assertThat(Draft.refusal("稿.txt", zip("a.txt"))).isEqualTo(Code.BINARY_INPUT);
    }

    @Test
    void whereNameAndContentDisagreeIsTold() {
        Draft draft = Draft.open("稿.doc", WordFile.ofLines("稿").bytes());

        assertThat(draft.told()).isEqualTo(Map.of(Code.FORMAT_GUESSED, "DOC"));
    }
}
