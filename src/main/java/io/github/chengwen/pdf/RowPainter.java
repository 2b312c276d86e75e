package io.github.chengwen.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import io.github.chengwen.font.Face;
import io.github.chengwen.layout.GlyphRun;
import io.github.chengwen.layout.ModelWidths;
import io.github.chengwen.pdf.Glyphs.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws runs of glyphs on one baseline, each glyph seated in its cell (L-14, L-15). */
final class RowPainter {

    private static final int DASH = 0x2014;

    private final Glyphs glyphs;
    private final EmbeddedFaces faces;

    RowPainter(Glyphs glyphs, EmbeddedFaces faces) {
        this.glyphs = glyphs;
        this.faces = faces;
    }

    /** A glyph and the cell it is drawn in, in thousandths of a point. */
    private record Cell(Glyph glyph, GlyphRun run, int x, int advance, boolean inDash) {}

    /**
     * Draws the runs as one text object.
     *
     * @param y of the baseline above the lower edge of the page, in points
     */
    void paint(List<GlyphRun> runs, double y, PdfContentByte content) {
        List<Cell> cells = new ArrayList<>();
        runs.forEach(run -> addCells(run, cells));
        if (cells.isEmpty()) {
            return;
        }
        boolean loose = cells.stream().anyMatch(RowPainter::isLoose);
        if (loose) {
            content.beginMarkedContentSequence(PdfName.SPAN, actualText(runs), true);
        }
        paintCells(cells, y, content);
        if (loose) {
            content.endMarkedContentSequence();
        }
    }

    /** Whether programs that extract text would take the gap after a character for a space. */
    private static boolean isLoose(Cell cell) {
        int size = cell.run().size();
        int width = ModelWidths.cell(cell.run().face(), cell.glyph().codePoint(), size);
        return cell.advance() - width > size / 8;
    }

    /** Says what a row reads, where its gaps mislead (F-12). */
    private static PdfDictionary actualText(List<GlyphRun> runs) {
        String text = runs.stream().map(GlyphRun::text).collect(Collectors.joining());
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(PdfName.ACTUALTEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
        return dictionary;
    }

    private void paintCells(List<Cell> cells, double y, PdfContentByte content) {
        Cell first = cells.get(0);
        Pen pen =
                Pen.begin(
                        content,
                        faces.of(first.glyph().face()),
                        points(first.run().size()),
                        points(first.x()),
                        y);
        cells.forEach(cell -> draw(cell, pen));
        pen.end();
    }

    private void addCells(GlyphRun run, List<Cell> cells) {
        int[] codePoints = run.text().codePoints().toArray();
        int x = run.x();
        for (int i = 0; i < codePoints.length; i++) {
            int here = x;
            int advance = run.advances().get(i);
            boolean inDash =
                    isDash(codePoints, i)
                            && (isDash(codePoints, i - 1) || isDash(codePoints, i + 1));
            glyphs.of(run.face(), codePoints[i])
                    .ifPresent(g -> cells.add(new Cell(g, run, here, advance, inDash)));
            x += advance;
        }
    }

    private static boolean isDash(int[] codePoints, int index) {
        return index >= 0 && index < codePoints.length && codePoints[index] == DASH;
    }

    private void draw(Cell cell, Pen pen) {
        int size = cell.run().size();
        int codePoint = cell.glyph().codePoint();
        Face face = cell.glyph().face();
        int width = ModelWidths.cell(cell.run().face(), codePoint, size);
        int own = face.advance(codePoint) * size / 1000;
        Placement placement = Placement.inCell(codePoint, own, width, size);
        if (cell.inDash()) {
            placement = Placement.inDash(face.bounds(codePoint), cell.advance(), size, placement);
        }
        pen.draw(
                faces.of(face),
                points(size),
                codePoint,
                (cell.x() + placement.origin()) / 1000,
                points(cell.advance() - width),
                placement.scale());
    }

    private static double points(int milliPoints) {
        return milliPoints / 1000.0;
    }
}
