package io.github.chengwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.layout.Sheets;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.TextRow;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExtractionTest {

    private static String extracted(byte[] pdf) throws IOException {
        try (PDDocument document = Pdfs.open(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return stripper.getText(document)
                    .lines()
                    .map(String::stripTrailing)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String rows(Layout layout) {
        return layout.pages().stream()
                .flatMap(page -> lines(page).stream())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(Page page) {
        List<String> lines =
                page.rows()
                        .map(TextRow::text)
                        .map(String::stripTrailing)
                        .collect(Collectors.toList());
        lines.add("— " + page.number() + " —");
        return lines;
    }

    @Test
    @DisplayName("T-11, F-12: the extracted text is the text, row by row, no space added or lost")
    void sameText() throws IOException {
        Layout layout = Pdfs.layout(List.of(Sheets.document(Pdfs.speech())));
        assertThat(extracted(Pdfs.bytes(layout))).isEqualTo(rows(layout));
    }

    @Test
    @DisplayName("F-12: no space appears in a row that is stretched")
    void looseRow() throws IOException {
        Layout layout =
                Pdfs.layout(List.of(Sheets.document(Sheets.body("国".repeat(23) + "a".repeat(20)))));
        assertThat(extracted(Pdfs.bytes(layout))).isEqualTo(rows(layout));
    }
}
