package io.github.chengwen.font;

import io.github.chengwen.font.outline.GlyphData;
import io.github.chengwen.font.truetype.FaceIndex;
import io.github.chengwen.font.truetype.FontData;
import io.github.chengwen.font.truetype.FontWriter;
import io.github.chengwen.font.truetype.TableDirectory;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Subsets a face, in time proportional to the characters wanted, not to the size of the face. */
final class FaceSubset {

    /** Tables of instructions that all glyphs share; copied as they are. */
    private static final List<String> UNCHANGED = List.of("cvt ", "fpgm", "prep");

    private final TableDirectory tables;
    private final GlyphData glyphs;

    /** New glyph numbers of components, by their numbers in the face. */
    private final Map<Integer, Integer> parts = new HashMap<>();

    /** Glyph numbers in the face, in the order of the subset. */
    private final List<Integer> wanted = new ArrayList<>(List.of(0));

    private FaceSubset(TableDirectory tables, GlyphData glyphs) {
        this.tables = tables;
        this.glyphs = glyphs;
    }

    /**
     * The subset. Every character gets a glyph of its own, so that a glyph maps back to one
     * character (F-12: ToUnicode for every glyph).
     *
     * @param codePoints characters that the face has
     * @throws IOException if the face is damaged
     */
    static Subset of(TableDirectory tables, FaceIndex face, GlyphData glyphs, BitSet codePoints)
            throws IOException {
        FaceSubset subset = new FaceSubset(tables, glyphs);
        codePoints.stream().map(face::glyph).forEach(subset.wanted::add);
        byte[] program = subset.write();
        int[] advances = subset.wanted.stream().mapToInt(face::advance).toArray();
        int unitsPerEm = tables.require("head").unsigned16(18);
        return new Subset(
                Subset.Kind.TRUE_TYPE,
                unitsPerEm,
                codePoints.stream().toArray(),
                advances,
                program);
    }

    private byte[] write() throws IOException {
        FontWriter font = FontWriter.trueType();
        List<FontData> outlines = outlines();
        font.add("glyf", joined(outlines));
        font.add("loca", out -> writePlaces(outlines, out));
        font.add("hmtx", this::writeAdvances);
        font.add("head", changed("head").putInt(8, 0).putShort(50, (short) 1).array());
        font.add("hhea", changed("hhea").putShort(34, (short) wanted.size()).array());
        font.add("maxp", changed("maxp").putShort(4, (short) wanted.size()).array());
        for (String tag : UNCHANGED) {
            tables.find(tag).ifPresent(table -> font.add(tag, table.copy()));
        }
        return font.toBytes();
    }

    private ByteBuffer changed(String tag) throws IOException {
        return ByteBuffer.wrap(tables.require(tag).copy());
    }

    /** The outline records; components of composite glyphs are added to the wanted ones. */
    private List<FontData> outlines() throws IOException {
        List<FontData> outlines = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            outlines.add(glyphs.of(wanted.get(i), this::part));
        }
        return outlines;
    }

    private int part(int glyph) {
        return parts.computeIfAbsent(
                glyph,
                old -> {
                    wanted.add(old);
                    return wanted.size() - 1;
                });
    }

    private static byte[] joined(List<FontData> outlines) {
        ByteBuffer all = ByteBuffer.allocate(outlines.stream().mapToInt(FontData::length).sum());
        outlines.forEach(outline -> outline.copyTo(all));
        return all.array();
    }

    private static void writePlaces(List<FontData> outlines, DataOutputStream out)
            throws IOException {
        int place = 0;
        out.writeInt(place);
        for (FontData outline : outlines) {
            place += outline.length();
            out.writeInt(place);
        }
    }

    private void writeAdvances(DataOutputStream out) throws IOException {
        FontData hmtx = tables.require("hmtx");
        int last = tables.require("hhea").unsigned16(34) - 1;
        for (int glyph : wanted) {
            out.writeShort(hmtx.unsigned16(4 * Math.min(glyph, last)));
            // Glyphs after the last advance have a side bearing only, which some fonts leave out.
            int bearing = glyph <= last ? 4 * glyph + 2 : 2 * (glyph + last) + 2;
            out.writeShort(bearing + 2 <= hmtx.length() ? hmtx.unsigned16(bearing) : 0);
        }
    }
}
