package io.github.chengwen.font.outline;

import io.github.chengwen.font.outline.Outline.Contour;
import io.github.chengwen.font.outline.Outline.Node;
import io.github.chengwen.font.truetype.FontData;
import io.github.chengwen.font.truetype.FontHeader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The outlines of {@code glyf}, simple and composite. */
public final class GlyphOutlines {
    /** Components of one glyph, nested ones counted; more is a hostile font. */
    private static final int MAX_PARTS = 256;

    private final GlyphData glyphs;
    private final FontHeader header;

    public GlyphOutlines(GlyphData glyphs, FontHeader header) {
        this.glyphs = glyphs;
        this.header = header;
    }

    /**
     * The outline of a glyph, in ems.
     *
     * @throws IOException if its data is damaged
     */
    public Outline of(int glyph) throws IOException {
        double em = 1.0 / header.unitsPerEm();
        Shape shape = new Shape();
        shape.add(glyph, new GlyphTransform(em, 0, 0, em, 0, 0));
        return new Outline(shape.contours);
    }

    /** The contours collected for one glyph. */
    private final class Shape {
        private final List<Contour> contours = new ArrayList<>();
        private int parts;

        void add(int glyph, GlyphTransform transform) throws IOException {
            if (++parts > MAX_PARTS) {
                throw new IOException("a glyph of more than " + MAX_PARTS + " parts");
            }
            FontData data = glyphs.of(glyph);
            if (data.length() == 0) {
                return;
            }
            if (data.signed16(0) < 0) {
                addParts(data, transform);
                return;
            }
            for (Contour contour : SimpleGlyph.read(data)) {
                List<Node> nodes = contour.nodes().stream().map(transform::apply).toList();
                contours.add(new Contour(nodes));
            }
        }

        private void addParts(FontData data, GlyphTransform transform) throws IOException {
            int at = GlyphData.HEADER_LENGTH;
            GlyphPart part;
            do {
                part = GlyphPart.read(data.from(at));
                add(part.glyph(), part.transform().then(transform));
                at += part.length();
            } while (part.more());
        }
    }
}
