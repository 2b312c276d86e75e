package io.github.chengwen.font;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a small font of some characters of a face: their glyphs, numbered anew in the order of the
 * characters behind the missing glyph, and what a reader of fonts asks for beside them. The work
 * follows the number of characters, not the size of the face.
 */
final class FaceSubset {

    /** Tables that say nothing of single glyphs, and the instructions that all share. */
    private static final List<String> UNCHANGED = List.of("OS/2", "cvt ", "fpgm", "prep");

    private static final int GLYPH_HEADER_LENGTH = 10;
    private static final int NAME_RECORD_LENGTH = 12;
    private static final int POSTSCRIPT_NAME = 6;

    /** The part of {@code post} before the names of the glyphs. */
    private static final int POST_LENGTH = 32;

    private final TableDirectory tables;
    private final FaceIndex face;
    private final GlyphData glyphs;

    /** New numbers by old ones. */
    private final Map<Integer, Integer> numbers = new HashMap<>();

    /** Old numbers in the order of the new ones. */
    private final List<Integer> wanted = new ArrayList<>();

    private FaceSubset(TableDirectory tables, FaceIndex face, GlyphData glyphs) {
        this.tables = tables;
        this.face = face;
        this.glyphs = glyphs;
        number(0);
    }

    /**
     * The font file.
     *
     * @param codePoints characters that the face has
     * @throws IOException if the face is damaged
     */
    static byte[] of(TableDirectory tables, FaceIndex face, GlyphData glyphs, BitSet codePoints)
            throws IOException {
        return new FaceSubset(tables, face, glyphs).write(codePoints);
    }

    private int number(int glyph) {
        return numbers.computeIfAbsent(
                glyph,
                old -> {
                    wanted.add(old);
                    return wanted.size() - 1;
                });
    }

    private byte[] write(BitSet codePoints) throws IOException {
        FontWriter font = new FontWriter();
        List<Mapping> mappings = new ArrayList<>();
        codePoints.stream()
                .mapToObj(code -> new Mapping(code, number(face.characters().glyph(code))))
                .forEach(mappings::add);
        font.add("cmap", out -> writeCharacters(mappings, out));
        List<byte[]> outlines = outlines();
        font.add("glyf", joined(outlines));
        font.add("loca", out -> writePlaces(outlines, out));
        font.add("hmtx", this::writeAdvances);
        font.add("head", changed("head").putInt(8, 0).putShort(50, (short) 1).array());
        font.add("hhea", changed("hhea").putShort(34, (short) wanted.size()).array());
        font.add("maxp", changed("maxp").putShort(4, (short) wanted.size()).array());
        font.add("name", this::writeName);
        Optional<FontData> post = tables.find("post").filter(t -> t.length() >= POST_LENGTH);
        if (post.isPresent()) {
            byte[] start = post.get().slice(0, POST_LENGTH).copy();
            font.add("post", ByteBuffer.wrap(start).putInt(0, 0x00030000).array());
        }
        for (String tag : UNCHANGED) {
            tables.find(tag).ifPresent(table -> font.add(tag, table.copy()));
        }
        return font.toBytes();
    }

    private ByteBuffer changed(String tag) throws IOException {
        return ByteBuffer.wrap(tables.require(tag).copy());
    }

    private record Mapping(int codePoint, int glyph) {}

    /** A subtable of format 12, each character a group of its own. */
    private static void writeCharacters(List<Mapping> mappings, DataOutputStream out)
            throws IOException {
        out.writeInt(1); // version 0, one subtable
        out.writeInt(3 << 16 | 10); // Windows, all of Unicode
        out.writeInt(12);
        out.writeInt(GroupMap.FORMAT << 16);
        out.writeInt(16 + 12 * mappings.size());
        out.writeInt(0);
        out.writeInt(mappings.size());
        for (Mapping mapping : mappings) {
            out.writeInt(mapping.codePoint());
            out.writeInt(mapping.codePoint());
            out.writeInt(mapping.glyph());
        }
    }

    /** What is told of each glyph; the parts of a glyph join the wanted ones on the way. */
    private List<byte[]> outlines() throws IOException {
        List<byte[]> outlines = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            FontData glyph = glyphs.of(wanted.get(i));
            byte[] outline = glyph.copy();
            if (glyph.length() > 0 && glyph.signed16(0) < 0) {
                renumberParts(glyph, ByteBuffer.wrap(outline));
            }
            outlines.add(outline);
        }
        return outlines;
    }

    private void renumberParts(FontData glyph, ByteBuffer outline) throws IOException {
        int flags;
        int at = GLYPH_HEADER_LENGTH;
        do {
            flags = glyph.unsigned16(at);
            outline.putShort(at + 2, (short) number(glyph.unsigned16(at + 2)));
            at += GlyphPart.length(flags);
        } while (GlyphPart.hasNext(flags));
    }

    private static byte[] joined(List<byte[]> outlines) {
        ByteBuffer all = ByteBuffer.allocate(outlines.stream().mapToInt(o -> o.length).sum());
        outlines.forEach(all::put);
        return all.array();
    }

    private static void writePlaces(List<byte[]> outlines, DataOutputStream out)
            throws IOException {
        int place = 0;
        out.writeInt(place);
        for (byte[] outline : outlines) {
            place += outline.length;
            out.writeInt(place);
        }
    }

    private void writeAdvances(DataOutputStream out) throws IOException {
        FontData hmtx = tables.require("hmtx");
        int last = tables.require("hhea").unsigned16(34) - 1;
        for (int glyph : wanted) {
            out.writeShort(hmtx.unsigned16(4 * Math.min(glyph, last)));
            // Glyphs behind the last advance have a bearing only, which some fonts leave out.
            int bearing = glyph <= last ? 4 * glyph + 2 : 2 * (glyph + last) + 2;
            out.writeShort(bearing + 2 <= hmtx.length() ? hmtx.unsigned16(bearing) : 0);
        }
    }

    /** The first name for programs, if the face has one; no other is asked for in a document. */
    private void writeName(DataOutputStream out) throws IOException {
        FontData names = tables.require("name");
        FontData strings = names.from(names.unsigned16(4));
        for (int i = 0; i < names.unsigned16(2); i++) {
            FontData entry = names.slice(6 + i * NAME_RECORD_LENGTH, NAME_RECORD_LENGTH);
            if (entry.unsigned16(6) == POSTSCRIPT_NAME) {
                out.writeInt(1); // format 0, one name
                out.writeShort(6 + NAME_RECORD_LENGTH);
                out.write(entry.slice(0, NAME_RECORD_LENGTH - 2).copy());
                out.writeShort(0);
                out.write(strings.slice(entry.unsigned16(10), entry.unsigned16(8)).copy());
                return;
            }
        }
        out.writeInt(0);
        out.writeShort(6);
    }
}
