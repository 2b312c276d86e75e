package io.github.chengwen.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.model.Document;
import io.github.chengwen.style.Style;
import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import io.github.chengwen.testing.PdfRow;
import io.github.chengwen.testing.PrintedContents;
import io.github.chengwen.testing.PrintedContents.Line;
import io.github.chengwen.testing.TestStyles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;

/** S-31: a number in the contents is the number at the foot of the page where the title stands. */
class ContentsTest {

    private static final Style STYLE = TestStyles.speechWith("lines.match=libreoffice");

    static List<Fixture> collections() {
        return Collections.all();
    }

    @ParameterizedTest
    @MethodSource("collections")
    @DisplayName("The PDF lists every title with the number of its page")
    void pdf(Fixture collection) throws IOException {
        assertListed(collection, PdfRow.of(collection.pdf(STYLE)));
    }

    @ParameterizedTest
    @MethodSource("collections")
    @DisplayName("The DOCX has the same lines, finished, without being opened by any program")
    void docx(Fixture collection) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (XWPFDocument docx =
                new XWPFDocument(new ByteArrayInputStream(collection.docx(STYLE)))) {
            // D-35: the contents stand in a content control.
            for (CTSdtBlock control : docx.getDocument().getBody().getSdtList()) {
                for (CTP each : control.getSdtContent().getPList()) {
                    XWPFParagraph paragraph = new XWPFParagraph(each, docx);
                    if ("TOC1".equals(paragraph.getStyle())) {
                        String words = paragraph.getText().replaceAll("[ \n]", "");
                        String[] parts = words.split("\t", -1);
                        lines.add(new Line(parts[0], Integer.parseInt(parts[1])));
                    }
                }
            }
        }
        assertThat(lines).isEqualTo(new PrintedContents(PdfRow.of(collection.pdf(STYLE))).lines());
    }

    @Test
    @NeedsLibreOffice
    @DisplayName("LibreOffice prints the DOCX with the same numbers, in the contents and below")
    void libreOffice(@TempDir Path work) throws IOException, InterruptedException {
        List<Path> files = new ArrayList<>();
        for (Fixture collection : collections()) {
            files.add(
                    Files.write(work.resolve(collection.name() + ".docx"), collection.docx(STYLE)));
        }
        LibreOffice.in(work).convert(files, "pdf");
        for (Fixture collection : collections()) {
            byte[] printed = Files.readAllBytes(work.resolve(collection.name() + ".pdf"));
            assertListed(collection, PdfRow.of(printed));
        }
    }

    private static void assertListed(Fixture collection, List<PdfRow> rows) {
        List<String> titles =
                collection.documents().stream()
                        .map(Document::titleText)
                        .filter(title -> !title.isEmpty())
                        .map(title -> title.replace(" ", ""))
                        .toList();
        PrintedContents contents = new PrintedContents(rows);
        assertThat(contents.lines())
                .extracting(Line::title)
                .isEqualTo(titles.size() > 1 ? titles : List.of());
        assertThat(contents.lines())
                .allSatisfy(
                        line ->
                                assertThat(contents.textOfPage(line.number()))
                                        .startsWith(line.title()));
    }
}
