package io.github.chengwen.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTextArray;

/**
 * Writes one row as one text object (F-14), each glyph at the place asked for. It keeps count of
 * where a viewer is after the rounded numbers in the file, so that errors do not add up (F-13).
 */
final class Pen {

    /** A glyph this near its place, in points, is left where it is. */
    private static final double NEAR = 0.005;

    private final PdfContentByte content;
    private PdfTextArray pending = new PdfTextArray();
    private final StringBuilder characters = new StringBuilder();
    private Settings settings;
    private double at;

    /** What the viewer's text state is set to. */
    private record Settings(BaseFont font, double size, double spacing, double scale) {}

    private Pen(PdfContentByte content, BaseFont font, double size) {
        this.content = content;
        this.settings = new Settings(font, size, 0, 1);
        content.setFontAndSize(font, (float) size);
    }

    /** Starts a row at a point measured from the lower left corner of the page. */
    static Pen begin(PdfContentByte content, BaseFont font, double size, double x, double y) {
        content.beginText();
        Pen pen = new Pen(content, font, size);
        content.setTextMatrix((float) x, (float) y);
        pen.at = hundredths(x);
        return pen;
    }

    /**
     * Draws a glyph.
     *
     * @param x of its origin
     * @param spacing what usually follows a glyph; only a help to keep the file small
     * @param scale widening, 1 for none
     */
    void draw(BaseFont font, double size, int codePoint, double x, double spacing, double scale) {
        set(font, size, hundredThousandths(spacing), scale);
        double off = x - at;
        if (Math.abs(off) >= NEAR) {
            double thousandthsOfEm = hundredths(-off * 1000 / (size * scale));
            addCharacters();
            pending.add((float) thousandthsOfEm);
            at -= thousandthsOfEm * size * scale / 1000;
        }
        characters.appendCodePoint(codePoint);
        at += (font.getWidth(codePoint) * size / 1000 + settings.spacing()) * scale;
    }

    private void set(BaseFont font, double size, double spacing, double scale) {
        if (settings.font() == font
                && settings.size() == size
                && settings.spacing() == spacing
                && settings.scale() == scale) {
            return;
        }
        flush();
        if (settings.font() != font || settings.size() != size) {
            content.setFontAndSize(font, (float) size);
        }
        if (settings.spacing() != spacing) {
            content.setCharacterSpacing((float) spacing);
        }
        if (settings.scale() != scale) {
            content.setHorizontalScaling((float) (scale * 100));
        }
        settings = new Settings(font, size, spacing, scale);
    }

    private void addCharacters() {
        pending.add(characters.toString());
        characters.setLength(0);
    }

    private void flush() {
        addCharacters();
        content.showText(pending);
        pending = new PdfTextArray();
    }

    /** Ends the row and leaves the text state as it was found. */
    void end() {
        set(settings.font(), settings.size(), 0, 1);
        flush();
        content.endText();
    }

    private static double hundredths(double value) {
        return Math.rint(value * 100) / 100;
    }

    private static double hundredThousandths(double value) {
        return Math.rint(value * 100_000) / 100_000;
    }
}
