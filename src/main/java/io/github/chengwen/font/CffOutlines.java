package io.github.chengwen.font;

import io.github.chengwen.font.cff.CffFont;
import io.github.chengwen.font.outline.Box;
import io.github.chengwen.font.outline.Outline;
import io.github.chengwen.font.truetype.FaceIndex;
import io.github.chengwen.font.truetype.FontHeader;
import io.github.chengwen.font.truetype.TableDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** PostScript outlines (CFF). */
record CffOutlines(CffFont font, FaceDescription description) implements Outlines {

    static final String TABLE = "CFF ";

    static CffOutlines parse(TableDirectory tables, FontHeader header) throws IOException {
        return new CffOutlines(
                CffFont.parse(tables.require(TABLE), header),
                FaceDescription.parse(tables, header));
    }

    /** The tables that lead to the glyphs are read by now; a damaged glyph is found at its use. */
    @Override
    public void check() throws IOException {
        font.outline(0);
    }

    @Override
    public Box box(int glyph) throws IOException {
        return font.box(glyph);
    }

    @Override
    public Outline outline(int glyph) throws IOException {
        return font.outline(glyph);
    }

    @Override
    public Subset subset(FaceIndex face, BitSet codePoints) throws IOException {
        List<Integer> glyphs = new ArrayList<>(List.of(0));
        codePoints.stream().map(face::glyph).forEach(glyphs::add);
        int[] advances = glyphs.stream().mapToInt(face::advance).toArray();
        byte[] program = font.subset(glyphs, description.name());
        return new Subset(
                Subset.Kind.CFF,
                font.unitsPerEm(),
                codePoints.stream().toArray(),
                advances,
                program);
    }
}
