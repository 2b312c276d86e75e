package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.Output;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.TableBlock;
import io.github.chengwen.style.Style;
import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import io.github.chengwen.testing.PdfRow;
import io.github.chengwen.testing.TestStyles;
import io.github.chengwen.testing.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Tables of one page and of many, upright and across, in both formats. */
final class TableFilesTest {

    private static final Style STYLE = TestStyles.speechWith("lines.match=libreoffice");

    private static final Chengwen CHENGWEN = Chengwen.with(Options.of(STYLE));

    /** Drafts, each with a table that another one has not. */
    private enum Sheet {
        ONE_PAGE(WebDraft.tasks(8)),
        THREE_PAGES(WebDraft.tasks(45)),
        TEN_PAGES(WebDraft.tasks(180)),
        ACROSS(WebDraft.months(40)),
        FOOTNOTES(WebDraft.notes(60)),
        FORM(WebDraft.form()),
        PHOTOS(WebDraft.photos(24)),
        A_ROW_HIGHER_THAN_A_PAGE(
                WebDraft.of(
                        WebDraft.table(
                                WebDraft.row("th", "项目", "说明"),
                                WebDraft.row("td", "甲", "短")
                                        + WebDraft.row("td", "乙", "逐条说明办理情况。".repeat(160))
                                        + WebDraft.row("td", "丙", "短")))),
        SPANS(
                WebDraft.of(
                        "<table><tr><th rowspan=2>指标</th><th colspan=2>上半年</th></tr>"
                                + WebDraft.row("th", "计划", "完成")
                                + "<tr><td rowspan=2>粮食</td><td>120</td><td>118</td></tr>"
                                + WebDraft.row("td", "340", "352")
                                + "<tr><td colspan=3>数据由县统计局提供。</td></tr></table>"));

        private final byte[] draft;

        Sheet(byte[] draft) {
            this.draft = draft;
        }

        Output converted() {
            return CHENGWEN.convert(draft, name() + ".html").outputs().get(0);
        }

        byte[] file(Format format) {
            return converted().file(format).orElseThrow().toByteArray();
        }
    }

    /** What stands on each page, whatever the order; numbers of pages are left out. */
    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        for (PdfRow row : PdfRow.of(pdf)) {
            while (pages.size() < row.page()) {
                pages.add("");
            }
            String text = row.text().replaceAll("[\\s\\u3000]", "");
            if (!text.matches("—\\d+—")) {
                pages.set(row.page() - 1, pages.get(row.page() - 1) + text);
            }
        }
        return pages.stream().map(TableFilesTest::sorted).toList();
    }

    private static String sorted(String text) {
        return text.codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    @NeedsLibreOffice
    @DisplayName("E-73: LibreOffice breaks rows on the same pages")
    void theSameRowsOnTheSamePages(@TempDir Path work) throws Exception {
        List<Path> files = new ArrayList<>();
        for (Sheet sheet : Sheet.values()) {
            files.add(Files.write(work.resolve(sheet + ".docx"), sheet.file(Format.DOCX)));
        }
        LibreOffice.in(work).convert(files, "pdf");

        Map<Sheet, List<String>> ours = new LinkedHashMap<>();
        Map<Sheet, List<String>> theirs = new LinkedHashMap<>();
        for (Sheet sheet : Sheet.values()) {
            ours.put(sheet, pages(sheet.file(Format.PDF)));
            theirs.put(sheet, pages(Files.readAllBytes(work.resolve(sheet + ".pdf"))));
        }
        assertThat(theirs).isEqualTo(ours);
        assertThat(ours.get(Sheet.THREE_PAGES)).hasSizeBetween(3, 4);
        assertThat(ours.get(Sheet.TEN_PAGES)).hasSizeBetween(10, 14);
        assertThat(ours.get(Sheet.FOOTNOTES)).hasSizeBetween(4, 6);
        assertThat(ours.get(Sheet.FORM)).hasSize(1);
        assertThat(ours.get(Sheet.PHOTOS)).hasSizeBetween(4, 9);
    }

    @Test
    @NeedsLibreOffice
    @DisplayName("what LibreOffice makes of our DOCX has the same cells")
    void theSameCellsFromEveryFormat(@TempDir Path work) throws Exception {
        Map<String, List<String>> read = new LinkedHashMap<>();
        List<Sheet> sheets = List.of(Sheet.ONE_PAGE, Sheet.SPANS, Sheet.FORM);
        List<Path> files = new ArrayList<>();
        for (Sheet sheet : sheets) {
            files.add(Files.write(work.resolve(sheet + ".docx"), sheet.file(Format.DOCX)));
        }
        for (String format : List.of("odt", "rtf", "doc", "html")) {
            LibreOffice.in(work).convert(files, format);
            for (Sheet sheet : sheets) {
                if (format.equals("html") && sheet == Sheet.FORM) {
                    // Its pictures are files of their own there.
                    continue;
                }
                Path file = work.resolve(sheet + "." + format);
                read.put(
                        sheet + " " + format,
                        cells(
                                CHENGWEN.convert(
                                                Files.readAllBytes(file),
                                                file.getFileName().toString())
                                        .outputs()
                                        .get(0)));
            }
        }
        assertThat(read)
                .allSatisfy(
                        (name, cells) ->
                                assertThat(cells)
                                        .isEqualTo(
                                                cells(
                                                        Sheet.valueOf(
                                                                        name.substring(
                                                                                0,
                                                                                name.indexOf(' ')))
                                                                .converted())));
    }

    @Test
    @NeedsLibreOffice
    @DisplayName("what LibreOffice makes of our DOCX has the same footnotes")
    void theSameNotesFromEveryFormat(@TempDir Path work) throws Exception {
        Path docx = Files.write(work.resolve("notes.docx"), Sheet.FOOTNOTES.file(Format.DOCX));
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (String format : List.of("odt", "rtf", "doc", "html", "docx")) {
            if (!format.equals("docx")) {
                LibreOffice.in(work).convert(List.of(docx), format);
            }
            Path file = work.resolve("notes." + format);
            read.put(
                    format,
                    notes(
                            CHENGWEN.convert(Files.readAllBytes(file), "notes." + format)
                                    .outputs()
                                    .get(0)));
        }
        assertThat(read)
                .allSatisfy(
                        (format, notes) ->
                                assertThat(notes)
                                        .as(format)
                                        .isEqualTo(notes(Sheet.FOOTNOTES.converted())));
    }

    /** Their words, in the order in which the text refers to them. */
    private static List<String> notes(Output output) {
        return output.documents().get(0).notes().stream()
                .flatMap(note -> note.paragraphs().stream())
                .map(passage -> passage.text())
                .toList();
    }

    /** Column, spans, text and pictures of every cell. */
    private static List<String> cells(Output output) {
        return output.documents().get(0).blocks().stream()
                .filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast)
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(
                        cell ->
                                cell.column()
                                        + "+"
                                        + cell.span()
                                        + "×"
                                        + cell.rowSpan()
                                        + " "
                                        + Stream.ofNullable(cell.paragraphs())
                                                .flatMap(List::stream)
                                                .map(passage -> passage.text())
                                                .toList()
                                        + pictures(cell))
                .toList();
    }

    /** Their places among the paragraphs. */
    private static String pictures(TableBlock.Cell cell) {
        StringBuilder pictures = new StringBuilder();
        for (int i = 0; i < cell.contents().size(); i++) {
            if (cell.contents().get(i).picture().isPresent()) {
                pictures.append(" ").append(i);
            }
        }
        return pictures.toString();
    }

    @ParameterizedTest
    @EnumSource(Sheet.class)
    @DisplayName("F-35: tables are accessible")
    void accessible(Sheet sheet) throws Exception {
        byte[] pdf = sheet.file(Format.PDF);

        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Sheet.class)
    @DisplayName("nothing of a table is lost between the draft and the PDF")
    void everyCharacterIsThere(Sheet sheet) throws Exception {
        Output output = sheet.converted();
        StringBuilder expected = new StringBuilder();
        for (Block block : output.documents().get(0).blocks()) {
            expected.append(block.passage().text().replaceAll("[\\s\\u3000]", ""));
        }
        String shown = String.join("", pages(output.file(Format.PDF).orElseThrow().toByteArray()));

        assertThat(missing(sorted(expected.toString()), shown)).isEmpty();
    }

    /** Characters of which there are fewer than expected; a head is there more than once. */
    private static List<String> missing(String expected, String shown) {
        return expected.codePoints()
                .distinct()
                .filter(c -> count(expected, c) > count(shown, c))
                .mapToObj(Character::toString)
                .toList();
    }

    private static long count(String text, int codePoint) {
        return text.codePoints().filter(c -> c == codePoint).count();
    }
}
