package io.github.chengwen.input.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters of one page; those that are turned are counted only. */
final class PageGlyphs extends PDFTextStripper {

    private final List<Glyph> glyphs = new ArrayList<>();
    private final StringBuilder turned = new StringBuilder();

    PageGlyphs() {
        setSuppressDuplicateOverlappingText(true);
    }

    /** The characters of a page in the order of the file. */
    List<Glyph> read(PDDocument document, int page) throws IOException {
        glyphs.clear();
        setStartPage(page);
        setEndPage(page);
        getText(document);
        return List.copyOf(glyphs);
    }

    /** What stands askew, such as a watermark. */
    String turned() {
        return turned.toString();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            String unicode = position.getUnicode();
            if (unicode == null) {
                continue;
            }
            if (position.getDir() != 0) {
                turned.append(unicode);
                continue;
            }
            float size = Math.max(position.getFontSizeInPt(), position.getHeightDir());
            glyphs.add(
                    new Glyph(
                            standard(unicode),
                            position.getXDirAdj(),
                            position.getYDirAdj(),
                            position.getWidthDirAdj(),
                            size));
        }
    }

    /** Some programs write radicals in the place of characters that look the same. */
    private static String standard(String text) {
        boolean radicals = text.chars().anyMatch(c -> c >= 0x2e80 && c <= 0x2fdf);
        return radicals ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }
}
