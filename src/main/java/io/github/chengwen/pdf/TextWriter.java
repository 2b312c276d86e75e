package io.github.chengwen.pdf;

import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfContentByte;

/**
 * Writes one line as one text object (F-14: one per line), each glyph at its place. It tracks the
 * position that a viewer reaches with the rounded numbers of the file, so that rounding errors do
 * not accumulate (F-13: rounding is carried over to the next glyph).
 */
final class TextWriter {

    /** A glyph this near its place, in points, is left where it is. */
    private static final double NEAR = 0.005;

    private final PdfContentByte content;

    /** Of the page: glyphs are written here as they come. */
    private final ByteBuffer out;

    private Settings settings;
    private double at;
    private boolean inArray;
    private boolean inString;

    /** What the viewer's text state is set to. */
    private record Settings(EmbeddedFace face, double size, double spacing, double scale) {}

    private TextWriter(PdfContentByte content, EmbeddedFace face, double size) {
        this.content = content;
        this.out = content.getInternalBuffer();
        this.settings = new Settings(face, size, 0, 1);
        choose(face, size);
    }

    /** Starts a row at a point measured from the lower left corner of the page. */
    static TextWriter begin(
            PdfContentByte content, EmbeddedFace face, double size, double x, double y) {
        content.beginText();
        TextWriter writer = new TextWriter(content, face, size);
        content.setTextMatrix((float) x, (float) y);
        writer.at = hundredths(x);
        return writer;
    }

    /**
     * Draws a glyph.
     *
     * @param x of its origin
     * @param spacing what usually follows a glyph; only a help to keep the file small
     * @param scale widening, 1 for none
     */
    void draw(
            EmbeddedFace face, double size, int codePoint, double x, double spacing, double scale) {
        set(face, size, hundredThousandths(spacing), scale);
        double off = x - at;
        if (Math.abs(off) >= NEAR) {
            double thousandthsOfEm = hundredths(-off * 1000 / (size * scale));
            endString();
            beginArray();
            out.append((float) thousandthsOfEm);
            at -= thousandthsOfEm * size * scale / 1000;
        }
        int glyph = face.subset().glyph(codePoint);
        show(glyph);
        at += (face.subset().advance(glyph) * size / 1000 + settings.spacing()) * scale;
    }

    private void set(EmbeddedFace face, double size, double spacing, double scale) {
        if (settings.face().equals(face)
                && settings.size() == size
                && settings.spacing() == spacing
                && settings.scale() == scale) {
            return;
        }
        endArray();
        if (!settings.face().equals(face) || settings.size() != size) {
            choose(face, size);
        }
        if (settings.spacing() != spacing) {
            content.setCharacterSpacing((float) spacing);
        }
        if (settings.scale() != scale) {
            content.setHorizontalScaling((float) (scale * 100));
        }
        settings = new Settings(face, size, spacing, scale);
    }

    private void choose(EmbeddedFace face, double size) {
        out.append(face.name().getBytes()).append(' ').append((float) size).append(" Tf\n");
    }

    private void show(int glyph) {
        beginArray();
        if (!inString) {
            out.append('(');
            inString = true;
        }
        show((byte) (glyph >> 8));
        show((byte) glyph);
    }

    /** A byte of a string (ISO 32000-1, 7.3.4.2). */
    private void show(byte value) {
        switch (value) {
            case '(', ')', '\\' -> out.append('\\').append(value);
            case '\r' -> out.append("\\r");
            default -> out.append(value);
        }
    }

    private void beginArray() {
        if (!inArray) {
            out.append('[');
            inArray = true;
        }
    }

    private void endString() {
        if (inString) {
            out.append(')');
            inString = false;
        }
    }

    private void endArray() {
        endString();
        if (inArray) {
            out.append("]TJ\n");
            inArray = false;
        }
    }

    /** Ends the row and leaves the text state as it was found. */
    void end() {
        set(settings.face(), settings.size(), 0, 1);
        endArray();
        content.endText();
    }

    private static double hundredths(double value) {
        return Math.rint(value * 100) / 100;
    }

    private static double hundredThousandths(double value) {
        return Math.rint(value * 100_000) / 100_000;
    }
}
