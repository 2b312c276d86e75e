package io.github.chengwen.font;

import io.github.chengwen.font.outline.Box;
import io.github.chengwen.font.outline.GlyphBoxes;
import io.github.chengwen.font.outline.GlyphData;
import io.github.chengwen.font.outline.GlyphOutlines;
import io.github.chengwen.font.outline.Outline;
import io.github.chengwen.font.truetype.FaceIndex;
import io.github.chengwen.font.truetype.FontHeader;
import io.github.chengwen.font.truetype.TableDirectory;
import java.io.IOException;
import java.util.BitSet;

/** TrueType outlines. */
record TrueTypeOutlines(
        TableDirectory tables,
        GlyphData glyphs,
        GlyphBoxes boxes,
        GlyphOutlines shapes,
        FaceDescription description)
        implements Outlines {

    static TrueTypeOutlines parse(TableDirectory tables, FontHeader header) throws IOException {
        GlyphData glyphs = GlyphData.of(tables, header);
        return new TrueTypeOutlines(
                tables,
                glyphs,
                new GlyphBoxes(glyphs, header),
                new GlyphOutlines(glyphs, header),
                FaceDescription.parse(tables, header));
    }

    @Override
    public void check() throws IOException {
        boxes.check();
    }

    @Override
    public Box box(int glyph) throws IOException {
        return boxes.box(glyph);
    }

    @Override
    public Outline outline(int glyph) throws IOException {
        return shapes.of(glyph);
    }

    @Override
    public Subset subset(FaceIndex face, BitSet codePoints) throws IOException {
        return FaceSubset.of(tables, face, glyphs, codePoints);
    }
}
