package io.github.chengwen.font;

import io.github.chengwen.font.outline.Box;
import io.github.chengwen.font.outline.Outline;
import io.github.chengwen.font.truetype.FaceIndex;
import io.github.chengwen.font.truetype.FontHeader;
import io.github.chengwen.font.truetype.TableDirectory;
import java.io.IOException;
import java.util.BitSet;

/** The glyphs of a whole face: TrueType outlines or those of PostScript (CFF). */
interface Outlines {

    static Outlines parse(TableDirectory tables) throws IOException {
        FontHeader header = FontHeader.parse(tables);
        return tables.has(CffOutlines.TABLE)
                ? CffOutlines.parse(tables, header)
                : TrueTypeOutlines.parse(tables, header);
    }

    /**
     * Reads what may be damaged in a font of unknown origin.
     *
     * @throws IOException if the data of a glyph is damaged
     */
    void check() throws IOException;

    /** The bounding box of a glyph, in 1/1000 em. */
    Box box(int glyph) throws IOException;

    /** The outline of a glyph, in ems. */
    Outline outline(int glyph) throws IOException;

    FaceDescription description();

    /**
     * A subset with these characters.
     *
     * @param face finds their glyphs
     */
    Subset subset(FaceIndex face, BitSet codePoints) throws IOException;
}
