package io.github.chengwen.font.cff;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a font whose glyphs have character numbers (5176, section 18: CID-keyed fonts). */
final class CffWriter {

    /** Version 1.0, a header of four bytes, offsets of four bytes. */
    private static final byte[] HEADER = {1, 0, 4, 4};

    /**
     * Registry, ordering and supplement: the first two strings beyond the standard's 391, and 0.
     */
    private static final byte[] ROS = {28, 1, (byte) 135, 28, 1, (byte) 136, (byte) 139, 12, 30};

    private final byte[] name;
    private final byte[] matrix;
    private final List<byte[]> matrices = new ArrayList<>();
    private final List<byte[]> hints = new ArrayList<>();
    private final List<byte[]> glyphs = new ArrayList<>();
    private final ByteArrayOutputStream select = new ByteArrayOutputStream();

    /**
     * A font without glyphs.
     *
     * @param matrix the entry FontMatrix of the whole font; none for the usual one
     */
    CffWriter(String name, byte[] matrix) {
        this.name = name.getBytes(StandardCharsets.US_ASCII);
        this.matrix = matrix;
        select.write(0);
    }

    /**
     * Adds a part of the font.
     *
     * @param partMatrix the entry FontMatrix; none for the usual one
     * @param privateEntries what hints its glyphs
     */
    void addPart(byte[] partMatrix, byte[] privateEntries) {
        matrices.add(partMatrix);
        hints.add(privateEntries);
    }

    void addGlyph(byte[] program, int part) {
        glyphs.add(program);
        select.write(part);
    }

    byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] charset = charset();
        byte[] charStrings = CffIndex.write(glyphs);
        byte[] strings = CffIndex.write(List.of(ascii("Adobe"), ascii("Identity")));
        byte[] noSubroutines = CffIndex.write(List.of());
        out.writeBytes(HEADER);
        out.writeBytes(CffIndex.write(List.of(name)));
        int start =
                out.size()
                        + CffIndex.write(List.of(top(0, 0, 0, 0))).length
                        + strings.length
                        + noSubroutines.length;
        int selectPlace = start + charset.length;
        int charStringsPlace = selectPlace + select.size();
        int fontsPlace = charStringsPlace + charStrings.length;
        int hintsPlace = fontsPlace + CffIndex.write(fonts(0)).length;
        out.writeBytes(
                CffIndex.write(List.of(top(start, selectPlace, charStringsPlace, fontsPlace))));
        out.writeBytes(strings);
        out.writeBytes(noSubroutines);
        out.writeBytes(charset);
        out.writeBytes(select.toByteArray());
        out.writeBytes(charStrings);
        out.writeBytes(CffIndex.write(fonts(hintsPlace)));
        hints.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The character numbers are the glyph numbers: one range from 1 on; 0 is not named. */
    private byte[] charset() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (glyphs.size() < 2) {
            out.write(0);
            return out.toByteArray();
        }
        out.write(2);
        CffDict.writeInt(1, 2, out);
        CffDict.writeInt(glyphs.size() - 2, 2, out);
        return out.toByteArray();
    }

    private byte[] top(int charset, int selection, int charStrings, int fonts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ROS);
        out.writeBytes(matrix);
        CffDict.write(CffDict.CID_COUNT, out, glyphs.size());
        CffDict.write(CffDict.CHARSET, out, charset);
        CffDict.write(CffDict.FD_SELECT, out, selection);
        CffDict.write(CffDict.CHAR_STRINGS, out, charStrings);
        CffDict.write(CffDict.FD_ARRAY, out, fonts);
        return out.toByteArray();
    }

    private List<byte[]> fonts(int hintsPlace) {
        List<byte[]> fonts = new ArrayList<>();
        int place = hintsPlace;
        for (int i = 0; i < hints.size(); i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(matrices.get(i));
            CffDict.write(CffDict.PRIVATE, out, hints.get(i).length, place);
            fonts.add(out.toByteArray());
            place += hints.get(i).length;
        }
        return fonts;
    }
}
