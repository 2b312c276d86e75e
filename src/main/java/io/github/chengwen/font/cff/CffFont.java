package io.github.chengwen.font.cff;

import io.github.chengwen.font.outline.Box;
import io.github.chengwen.font.outline.Outline;
import io.github.chengwen.font.truetype.FontData;
import io.github.chengwen.font.truetype.FontHeader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table {@code CFF} of a font. Immutable and thread-safe. */
public final class CffFont {

    private static final int TYPE_2 = 2;
    private static final int FONTS = 256;

    private final FontHeader header;
    private final CffDict top;
    private final CffIndex global;
    private final CffIndex charStrings;
    private final List<Part> parts;
    private final FontParts partOfGlyph;

    /**
     * What the glyphs of one part share (in a font without parts, all of them).
     *
     * @param font the dictionary of the part; in a font without parts that of the font
     */
    private record Part(CffDict font, CffDict hints, CffIndex subroutines) {}

    private CffFont(
            FontHeader header,
            CffDict top,
            CffIndex global,
            CffIndex charStrings,
            List<Part> parts,
            FontParts partOfGlyph) {
        this.header = header;
        this.top = top;
        this.global = global;
        this.charStrings = charStrings;
        this.parts = parts;
        this.partOfGlyph = partOfGlyph;
    }

    /** The units of the outlines in one em. */
    public int unitsPerEm() {
        return header.unitsPerEm();
    }

    /**
     * Reads the table.
     *
     * @throws IOException if it is damaged
     */
    public static CffFont parse(FontData cff, FontHeader header) throws IOException {
        CffIndex names = CffIndex.read(cff, cff.unsigned8(2));
        CffIndex tops = CffIndex.read(cff, names.end());
        CffIndex strings = CffIndex.read(cff, tops.end());
        CffIndex global = CffIndex.read(cff, strings.end());
        CffDict top = CffDict.read(tops.get(0));
        if (top.find(CffDict.CHARSTRING_TYPE, 0).orElse(TYPE_2) != TYPE_2) {
            throw new IOException("charstrings of another type than 2");
        }
        CffIndex charStrings = CffIndex.read(cff, top.require(CffDict.CHAR_STRINGS, 0));
        List<Part> parts = new ArrayList<>();
        if (!top.has(CffDict.ROS)) {
            parts.add(part(cff, top, top));
            return new CffFont(header, top, global, charStrings, parts, FontParts.one());
        }
        CffIndex fonts = CffIndex.read(cff, top.require(CffDict.FD_ARRAY, 0));
        for (int i = 0; i < Math.min(fonts.count(), FONTS); i++) {
            CffDict font = CffDict.read(fonts.get(i));
            parts.add(part(cff, font, font));
        }
        FontParts select =
                FontParts.read(cff.from(top.require(CffDict.FD_SELECT, 0)), charStrings.count());
        return new CffFont(header, top, global, charStrings, parts, select);
    }

    private static Part part(FontData cff, CffDict holder, CffDict font) throws IOException {
        int size = holder.require(CffDict.PRIVATE, 0);
        int start = holder.require(CffDict.PRIVATE, 1);
        CffDict hints = CffDict.read(cff.slice(start, size));
        Optional<Integer> subroutines = hints.find(CffDict.SUBRS, 0);
        return new Part(
                font,
                hints,
                subroutines.isEmpty()
                        ? new CffIndex(cff, 0, 1, 0, 0)
                        : CffIndex.read(cff, start + subroutines.get()));
    }

    /**
     * The outline of a glyph, in ems.
     *
     * @throws IOException if its program is damaged
     */
    public Outline outline(int glyph) throws IOException {
        QuadraticPath path = new QuadraticPath(1.0 / header.unitsPerEm());
        run(glyph, path);
        return path.outline();
    }

    /**
     * The box of a glyph, in 1/1000 em; an empty one where it has no ink.
     *
     * @throws IOException if its program is damaged
     */
    public Box box(int glyph) throws IOException {
        return QuadraticPath.box(outline(glyph));
    }

    private byte[] run(int glyph, CharStringSink sink) throws IOException {
        return CharString.run(charStrings.get(glyph), global, part(glyph).subroutines(), sink);
    }

    private Part part(int glyph) throws IOException {
        int number = partOfGlyph.of(glyph);
        if (number >= parts.size()) {
            throw new IOException("part " + number + " of " + parts.size());
        }
        return parts.get(number);
    }

    /**
     * A CFF font of some glyphs, in their order, whose character numbers (CID) are its glyph
     * numbers.
     *
     * @param glyphs the first is the missing glyph, 0
     * @param name of the font in PostScript
     * @throws IOException if the program of a glyph is damaged
     */
    public byte[] subset(List<Integer> glyphs, String name) throws IOException {
        CffWriter writer =
                new CffWriter(
                        name, top.has(CffDict.ROS) ? top.bytes(CffDict.FONT_MATRIX) : new byte[0]);
        for (Part part : parts) {
            writer.addPart(
                    part.font().bytes(CffDict.FONT_MATRIX),
                    part.hints().bytesWithout(CffDict.SUBRS));
        }
        for (int glyph : glyphs) {
            writer.addGlyph(run(glyph, NO_SINK), partOfGlyph.of(glyph));
        }
        return writer.toBytes();
    }

    private static final CharStringSink NO_SINK =
            new CharStringSink() {
                @Override
                public void moveTo(double x, double y) {
                    // The program alone is wanted.
                }

                @Override
                public void lineTo(double x, double y) {
                    // The program alone is wanted.
                }

                @Override
                public void curveTo(
                        double x1, double y1, double x2, double y2, double x3, double y3) {
                    // The program alone is wanted.
                }
            };
}
