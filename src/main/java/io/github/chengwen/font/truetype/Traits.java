package io.github.chengwen.font.truetype;

import java.io.IOException;
import java.util.Optional;

/**
 * Weight, slant and embedding permissions from {@code OS/2}.
 *
 * @param weight 100 to 900, 400 for a regular face
 * @param upright whether the face is neither italic nor oblique
 * @param fsType the embedding permissions; 0 is unrestricted
 */
public record Traits(int weight, boolean upright, int fsType) {
    public static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final int ITALIC = 1;
    private static final int OBLIQUE = 1 << 9;
    private static final int USAGE = 0xF;
    private static final int RESTRICTED = 2;
    private static final int EDITABLE = 8;
    private static final int NO_SUBSETTING = 0x100;
    private static final int BITMAPS_ONLY = 0x200;

    public static Traits parse(TableDirectory tables, FontHeader header) throws IOException {
        Optional<FontData> table = tables.find("OS/2");
        if (table.isEmpty()) {
            return new Traits(header.bold() ? BOLD : REGULAR, !header.italic(), 0);
        }
        FontData os2 = table.get();
        boolean slanted = header.italic() || (os2.unsigned16(62) & (ITALIC | OBLIQUE)) != 0;
        return new Traits(os2.unsigned16(4), !slanted, os2.unsigned16(8));
    }

    /** Whether the face may be embedded at all. */
    public boolean embeddable() {
        return (fsType & USAGE) != RESTRICTED && (fsType & BITMAPS_ONLY) == 0;
    }

    /** Whether a document that holds the face may be edited: not where it is for print only. */
    public boolean editable() {
        int usage = fsType & USAGE;
        return usage == 0 || (usage & EDITABLE) != 0;
    }

    /** Whether a subset may be embedded (F-10: always embedded, as a subset). */
    public boolean subsettable() {
        return (fsType & NO_SUBSETTING) == 0;
    }
}
