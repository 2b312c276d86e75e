package io.github.chengwen.font.truetype;

import java.io.IOException;

/**
 * The contents of {@code head} and {@code maxp}.
 *
 * @param unitsPerEm font units in one em, 16 to 16384
 * @param longOffsets whether {@code loca} has 32-bit offsets
 * @param bold whether the face calls itself bold
 * @param italic whether the face calls itself italic
 * @param glyphCount number of glyphs
 */
public record FontHeader(
        int unitsPerEm, boolean longOffsets, boolean bold, boolean italic, int glyphCount) {
    private static final int PER_MILLE = 1000;

    public static FontHeader parse(TableDirectory tables) throws IOException {
        FontData head = tables.require("head");
        int unitsPerEm = head.unsigned16(18);
        if (unitsPerEm < 16 || unitsPerEm > 16384) {
            throw new IOException("an em of " + unitsPerEm + " units");
        }
        int macStyle = head.unsigned16(44);
        return new FontHeader(
                unitsPerEm,
                head.unsigned16(50) != 0,
                (macStyle & 1) != 0,
                (macStyle & 2) != 0,
                tables.require("maxp").unsigned16(4));
    }

    /** Font units as 1/1000 em, rounded half up. */
    public int perMille(int units) {
        return Math.floorDiv(2 * PER_MILLE * units + unitsPerEm, 2 * unitsPerEm);
    }
}
