package io.github.chengwen.font;

import io.github.chengwen.font.truetype.CharacterMapWriter;
import io.github.chengwen.font.truetype.FontData;
import io.github.chengwen.font.truetype.FontWriter;
import io.github.chengwen.font.truetype.TableDirectory;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A subset as a font file that stands alone, for formats whose readers find a glyph by its
 * character: with a character map, names of its own, and the measures that programs ask for
 * (OpenType, "Required Tables").
 */
final class SubsetFile {

    private static final int PER_MILLE = 1000;
    private static final int FIXED = 1 << 16;
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Horizontal extent of most glyphs, in 1/1000 em. */
    private static final int USUAL_WIDTH = 1000;

    /** In 1/1000 em; what a program does that finds no other. */
    private static final int SMALL = 650;

    private static final int UNDERLINE = 100;
    private static final int STROKE = 50;

    /** Of {@code OS/2}: CJK punctuation 48, ideographs 59, half and full width 68, and Latin 0. */
    private static final int[] UNICODE_RANGES = {1, 1 << 16 | 1 << 27, 1 << 4, 0};

    /** Of {@code OS/2}: Latin 1, and simplified Chinese. */
    private static final int CODE_PAGES = 1 | 1 << 18;

    private static final int ENGLISH = 0x0409;
    private static final int CHINESE = 0x0804;

    private static final List<String> OF_TRUE_TYPE =
            List.of("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");

    private final Subset subset;
    private final FaceDescription description;
    private final int fsType;
    private final String family;
    private final String name;

    /**
     * A file of a subset.
     *
     * @param fsType the embedding permissions of the face
     * @param family by which programs ask for it
     * @param name of the font for PostScript, in ASCII
     */
    SubsetFile(Subset subset, FaceDescription description, int fsType, String family, String name) {
        this.subset = subset;
        this.description = description;
        this.fsType = fsType;
        this.family = family;
        this.name = name;
    }

    byte[] toBytes() throws IOException {
        FontWriter font =
                switch (subset.kind()) {
                    case TRUE_TYPE -> trueType();
                    case CFF -> postScript();
                };
        font.add("cmap", CharacterMapWriter.of(subset.codePoints()));
        font.add("name", this::writeNames);
        font.add("OS/2", this::writeTraits);
        font.add("post", this::writePost);
        return font.toFile();
    }

    private FontWriter trueType() throws IOException {
        FontWriter font = FontWriter.trueType();
        FontData program = FontData.of(subset.program());
        TableDirectory tables = TableDirectory.of(program::slice, 0);
        for (String tag : OF_TRUE_TYPE) {
            tables.find(tag).ifPresent(table -> font.add(tag, table.copy()));
        }
        return font;
    }

    private FontWriter postScript() {
        FontWriter font = FontWriter.postScript();
        font.add(CffOutlines.TABLE, subset.program());
        font.add("head", this::writeHead);
        font.add("hhea", this::writeLines);
        font.add("hmtx", this::writeAdvances);
        font.add("maxp", this::writeCount);
        return font;
    }

    private void writeHead(DataOutputStream out) throws IOException {
        out.writeInt(FIXED);
        out.writeInt(FIXED);
        out.writeInt(0);
        out.writeInt(0x5F0F3CF5);
        out.writeShort(3);
        out.writeShort(subset.unitsPerEm());
        out.writeLong(0);
        out.writeLong(0);
        out.writeShort(units(description.box().xMin()));
        out.writeShort(units(description.box().yMin()));
        out.writeShort(units(description.box().xMax()));
        out.writeShort(units(description.box().yMax()));
        out.writeShort((description.bold() ? 1 : 0) | (description.italic() ? 2 : 0));
        out.writeShort(8);
        out.writeShort(2);
        out.writeInt(0);
    }

    private void writeLines(DataOutputStream out) throws IOException {
        out.writeInt(FIXED);
        out.writeShort(units(description.ascent()));
        out.writeShort(units(description.descent()));
        out.writeShort(0);
        out.writeShort(units(USUAL_WIDTH));
        out.writeLong(0);
        out.writeShort(1);
        out.write(new byte[14]);
        out.writeShort(subset.glyphCount());
    }

    private void writeAdvances(DataOutputStream out) throws IOException {
        for (int glyph = 0; glyph < subset.glyphCount(); glyph++) {
            out.writeShort(units(subset.advance(glyph)));
            out.writeShort(0);
        }
    }

    private void writeCount(DataOutputStream out) throws IOException {
        out.writeInt(0x00005000);
        out.writeShort(subset.glyphCount());
    }

    /** In English; a name in Chinese also in Chinese, as Windows looks there for it first. */
    private void writeNames(DataOutputStream out) throws IOException {
        boolean ascii = family.chars().allMatch(character -> character < 0x80);
        int[] languages = ascii ? new int[] {ENGLISH} : new int[] {ENGLISH, CHINESE};
        List<Integer> ids = List.of(1, 2, 3, 4, 6);
        List<String> names = List.of(family, "Regular", name, family, name);
        out.writeShort(0);
        out.writeShort(languages.length * ids.size());
        out.writeShort(6 + 12 * languages.length * ids.size());
        for (int language : languages) {
            int place = 0;
            for (int i = 0; i < ids.size(); i++) {
                int length = 2 * names.get(i).length();
                out.writeShort(3);
                out.writeShort(1);
                out.writeShort(language);
                out.writeShort(ids.get(i));
                out.writeShort(length);
                out.writeShort(place);
                place += length;
            }
        }
        for (String text : names) {
            out.write(text.getBytes(StandardCharsets.UTF_16BE));
        }
    }

    private void writeTraits(DataOutputStream out) throws IOException {
        int[] codePoints = subset.codePoints();
        int last = codePoints.length == 0 ? 0 : codePoints[codePoints.length - 1];
        out.writeShort(4);
        out.writeShort(units(USUAL_WIDTH));
        out.writeShort(description.bold() ? BOLD : REGULAR);
        out.writeShort(5);
        out.writeShort(fsType);
        for (int size : new int[] {SMALL, SMALL, 0, UNDERLINE, SMALL, SMALL, 0, SMALL / 2}) {
            out.writeShort(units(size));
        }
        out.writeShort(units(STROKE));
        out.writeShort(units(description.ascent() / 3));
        out.write(new byte[2 + 10]);
        for (int ranges : UNICODE_RANGES) {
            out.writeInt(ranges);
        }
        out.writeInt(0x20202020);
        out.writeShort(description.bold() ? 1 << 5 : 1 << 6);
        out.writeShort(codePoints.length == 0 ? 0 : Math.min(codePoints[0], 0xFFFF));
        out.writeShort(Math.min(last, 0xFFFF));
        out.writeShort(units(description.ascent()));
        out.writeShort(units(description.descent()));
        out.writeShort(0);
        // Beyond these Windows cuts glyphs off.
        out.writeShort(Math.max(0, units(description.box().yMax())));
        out.writeShort(Math.max(0, -units(description.box().yMin())));
        out.writeInt(CODE_PAGES);
        out.writeInt(0);
        out.writeShort(units(PER_MILLE / 2));
        out.writeShort(units(description.capHeight()));
        out.writeShort(0);
        out.writeShort(' ');
        out.writeShort(0);
    }

    private void writePost(DataOutputStream out) throws IOException {
        out.writeInt(3 * FIXED);
        out.writeInt((int) (description.italicAngle() * FIXED));
        out.writeShort(units(-UNDERLINE));
        out.writeShort(units(STROKE));
        out.writeInt(description.fixedPitch() ? 1 : 0);
        out.write(new byte[16]);
    }

    private int units(int perMille) {
        return Math.round(perMille * subset.unitsPerEm() / (float) PER_MILLE);
    }
}
