package io.github.chengwen.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import io.github.chengwen.glyph.Glyphs;
import io.github.chengwen.glyph.PlacedGlyph;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.style.Ink;
import java.util.List;
import java.util.stream.Collectors;

/** Draws runs of glyphs on one baseline. */
final class RowPainter {

    private final Glyphs glyphs;
    private final EmbeddedFaces faces;
    private final Inks inks;

    RowPainter(Glyphs glyphs, EmbeddedFaces faces, Inks inks) {
        this.glyphs = glyphs;
        this.faces = faces;
        this.inks = inks;
    }

    /** What colours are printed with. */
    Inks inks() {
        return inks;
    }

    /**
     * Draws the runs, which have one colour, as one text object.
     *
     * @param y of the baseline above the lower edge of the page, in points
     */
    void paint(List<GlyphRun> runs, double y, PdfContentByte content) {
        List<PlacedGlyph> placed = glyphs.place(runs);
        if (placed.isEmpty()) {
            return;
        }
        boolean loose = placed.stream().anyMatch(RowPainter::isLoose);
        if (loose) {
            content.beginMarkedContentSequence(PdfName.SPAN, actualText(runs), true);
        }
        Ink ink = placed.get(0).ink();
        inks.set(ink, content);
        paintGlyphs(placed, y, content);
        inks.reset(ink, content);
        if (loose) {
            content.endMarkedContentSequence();
        }
    }

    /** Whether programs that extract text would take the gap after a character for a space. */
    private static boolean isLoose(PlacedGlyph glyph) {
        return glyph.gap() > glyph.size() / 8;
    }

    /**
     * Says what a row reads, where its gaps mislead (F-12: extracted text equals the paragraph).
     */
    private static PdfDictionary actualText(List<GlyphRun> runs) {
        String text = runs.stream().map(GlyphRun::text).collect(Collectors.joining());
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(PdfName.ACTUALTEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
        return dictionary;
    }

    private void paintGlyphs(List<PlacedGlyph> placed, double y, PdfContentByte content) {
        PlacedGlyph first = placed.get(0);
        TextWriter writer =
                TextWriter.begin(
                        content,
                        faces.of(first.face()),
                        points(first.size()),
                        points(first.cell()),
                        y);
        for (PlacedGlyph glyph : placed) {
            writer.draw(
                    faces.of(glyph.face()),
                    points(glyph.size()),
                    glyph.codePoint(),
                    glyph.origin() / 1000,
                    points(glyph.gap()),
                    glyph.scale());
        }
        writer.end();
    }

    private static double points(int milliPoints) {
        return milliPoints / 1000.0;
    }

    /**
     * Colours as a page has them: black in device gray, so that printers take black ink alone
     * (F-20), red in device RGB (Z-14), or in the four inks of a press (F-22, P-31). Every page
     * begins in black.
     *
     * @param cmyk whether red is printed of yellow and magenta
     */
    record Inks(boolean cmyk) {

        private static final float FULL = 255;

        /** P-31: eight tenths of magenta and of yellow. */
        private static final float MAGENTA_AND_YELLOW = .8f;

        void set(Ink ink, PdfContentByte content) {
            if (ink == Ink.BLACK) {
                return;
            }
            if (ink.isGrey()) {
                content.setGrayFill((ink.rgb() & 0xFF) / FULL);
                return;
            }
            if (cmyk) {
                content.setCMYKColorFillF(0, MAGENTA_AND_YELLOW, MAGENTA_AND_YELLOW, 0);
            } else {
                int rgb = ink.rgb();
                content.setRGBColorFillF(
                        (rgb >> 16) / FULL, (rgb >> 8 & 0xFF) / FULL, (rgb & 0xFF) / FULL);
            }
        }

        /** Back to black. */
        void reset(Ink ink, PdfContentByte content) {
            if (ink != Ink.BLACK) {
                content.setGrayFill(0);
            }
        }
    }
}
