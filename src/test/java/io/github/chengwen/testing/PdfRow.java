package io.github.chengwen.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A row of text in a PDF.
 *
 * @param page from 1
 * @param baseline below the top of the paper, in points
 * @param left edge of its first character, in points from the left of the paper
 * @param right edge of its last character, spaces left out
 * @param text its characters
 */
public record PdfRow(int page, double baseline, double left, double right, String text) {

    private static final double SAME_ROW = 20;

    /** All rows, top to bottom, page by page. */
    public static List<PdfRow> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Collector collector = new Collector();
            collector.getText(document);
            return collector.rows();
        }
    }

    /** How many pages a PDF has. */
    public static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static final class Collector extends PDFTextStripper {

        /** By page and by baseline in twentieths of a point. */
        private final Map<Integer, Map<Long, List<TextPosition>>> found = new TreeMap<>();

        @Override
        protected void processTextPosition(TextPosition position) {
            found.computeIfAbsent(getCurrentPageNo(), p -> new TreeMap<>())
                    .computeIfAbsent(
                            Math.round(position.getYDirAdj() * SAME_ROW), y -> new ArrayList<>())
                    .add(position);
        }

        List<PdfRow> rows() {
            List<PdfRow> rows = new ArrayList<>();
            found.forEach(
                    (page, byBaseline) ->
                            byBaseline.values().forEach(glyphs -> rows.add(row(page, glyphs))));
            return rows;
        }

        /** Glyphs of a stand-in face may be drawn after the rest of the row. */
        private static PdfRow row(int page, List<TextPosition> drawn) {
            List<TextPosition> glyphs =
                    drawn.stream()
                            .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                            .toList();
            TextPosition first = glyphs.get(0);
            TextPosition last =
                    glyphs.stream()
                            .filter(glyph -> !glyph.getUnicode().isBlank())
                            .reduce((a, b) -> b)
                            .orElse(first);
            StringBuilder text = new StringBuilder();
            glyphs.forEach(glyph -> text.append(glyph.getUnicode()));
            return new PdfRow(
                    page,
                    first.getYDirAdj(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    text.toString());
        }
    }
}
