package io.github.chengwen.font;

import io.github.chengwen.font.outline.Box;
import io.github.chengwen.font.truetype.FontData;
import io.github.chengwen.font.truetype.FontHeader;
import io.github.chengwen.font.truetype.NameTable;
import io.github.chengwen.font.truetype.TableDirectory;
import java.io.IOException;
import java.util.Optional;

/**
 * The metrics of a face for a PDF font descriptor (ISO 32000-1, 9.8). Lengths in 1/1000 em from the
 * baseline.
 *
 * @param name the PostScript name, in ASCII
 * @param ascent typographic ascender
 * @param descent typographic descender, negative
 * @param capHeight height of the capital letters
 * @param box the bounding box of all its glyphs
 * @param italicAngle in degrees counterclockwise from upright; negative for a slope to the right
 * @param fixedPitch whether all glyphs have one width
 * @param bold whether the face calls itself bold
 * @param italic whether it calls itself italic
 */
public record FaceDescription(
        String name,
        int ascent,
        int descent,
        int capHeight,
        Box box,
        double italicAngle,
        boolean fixedPitch,
        boolean bold,
        boolean italic) {

    /** The first version of {@code OS/2} with sCapHeight. */
    private static final int WITH_CAP_HEIGHT = 2;

    /** Bytes of {@code OS/2} up to sTypoDescender, which early versions lack. */
    private static final int WITH_TYPOGRAPHIC_HEIGHTS = 72;

    /** In 1/1000 em, for faces that say nothing of it, or 0. */
    private static final int USUAL_CAP_HEIGHT = 700;

    private static final double FIXED = 1 << 16;

    static FaceDescription parse(TableDirectory tables, FontHeader header) throws IOException {
        FontData head = tables.require("head");
        FontData hhea = tables.require("hhea");
        Optional<FontData> os2 =
                tables.find("OS/2").filter(table -> table.length() >= WITH_TYPOGRAPHIC_HEIGHTS);
        Optional<FontData> post = tables.find("post");
        boolean typographic = os2.isPresent();
        FontData lines = os2.orElse(hhea);
        int capitals =
                typographic && lines.unsigned16(0) >= WITH_CAP_HEIGHT
                        ? header.perMille(lines.signed16(88))
                        : 0;
        return new FaceDescription(
                NameTable.parse(tables.require("name")).postScriptName(),
                header.perMille(lines.signed16(typographic ? 68 : 4)),
                header.perMille(lines.signed16(typographic ? 70 : 6)),
                capitals > 0 ? capitals : USUAL_CAP_HEIGHT,
                new Box(
                        header.perMille(head.signed16(36)),
                        header.perMille(head.signed16(38)),
                        header.perMille(head.signed16(40)),
                        header.perMille(head.signed16(42))),
                post.isPresent() ? (int) post.get().unsigned32(4) / FIXED : 0,
                post.isPresent() && post.get().unsigned32(12) != 0,
                header.bold(),
                header.italic());
    }
}
