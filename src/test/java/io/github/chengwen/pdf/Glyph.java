package io.github.chengwen.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A glyph as a reader of the file finds it, in points from the upper left corner. */
record Glyph(String text, int page, double x, double baseline, double size, String font) {

    static List<Glyph> in(PDDocument document) {
        List<Glyph> glyphs = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        glyphs.add(
                                new Glyph(
                                        text.getUnicode(),
                                        getCurrentPageNo(),
                                        text.getTextMatrix().getTranslateX(),
                                        text.getPageHeight() - text.getTextMatrix().getTranslateY(),
                                        text.getFontSizeInPt(),
                                        text.getFont().getName()));
                    }
                };
        try {
            stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return glyphs;
    }
}
