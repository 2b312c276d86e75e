package io.github.chengwen.layout.metrics;

import java.text.Normalizer;

/**
 * Advances of Latin text in units of 1/2048 em, those of Times New Roman and of the faces made to
 * its measure (L-11: Latin and digits have the widths of Times New Roman).
 */
final class WesternAdvances {

    static final int UNITS_PER_EM = 2048;

    private static final int HALF_EM = UNITS_PER_EM / 2;

    private static final short[] ASCII = {
        512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, //
        1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909,
        1886, 1479, 1366, 1366, 1479, 1251, 1139, 1479, 1479, 682, 797, 1479, 1251, 1821, 1479,
                1479,
        1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479, 1251, 682, 569, 682, 961, 1024,
        682, 909, 1024, 909, 1024, 909, 682, 1024, 1024, 569, 569, 1024, 569, 1593, 1024, 1024, //
        1024, 1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410, 983, 1108
    };

    private static final short[] LATIN_1 = {
        512, 682, 1024, 1024, 1024, 1024, 410, 1024, 682, 1556, 565, 1024, 1155, 682, 1556,
                1024, //
        819, 1124, 614, 614, 682, 1180, 928, 682, 682, 614, 635, 1024, 1536, 1536, 1536, 909, //
        1479, 1479, 1479, 1479, 1479, 1479, 1821, 1366, 1251, 1251, 1251, 1251, 682, 682, 682, 682,
        1479, 1479, 1479, 1479, 1479, 1479, 1479, 1155, 1479, 1479, 1479, 1479, 1479, 1479, 1139,
                1024,
        909, 909, 909, 909, 909, 909, 1366, 909, 909, 909, 909, 909, 569, 569, 569, 569, //
        1024, 1024, 1024, 1024, 1024, 1024, 1024, 1124, 1024, 1024, 1024, 1024, 1024, 1024, 1024,
                1024
    };

    private WesternAdvances() {}

    /** Whether the advance of a character is known. */
    static boolean has(int codePoint) {
        return codePoint >= 0x20 && codePoint < 0x20 + ASCII.length
                || codePoint >= 0xA0 && codePoint <= 0xFF
                || WesternSymbols.has(codePoint);
    }

    /** The advance of a Latin character; that of its base letter beyond Latin-1. */
    static int of(int codePoint) {
        if (codePoint >= 0x20 && codePoint < 0x20 + ASCII.length) {
            return ASCII[codePoint - 0x20];
        }
        if (codePoint >= 0xA0 && codePoint <= 0xFF) {
            return LATIN_1[codePoint - 0xA0];
        }
        if (WesternSymbols.has(codePoint)) {
            return WesternSymbols.of(codePoint, HALF_EM);
        }
        int base =
                Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                        .codePointAt(0);
        return base == codePoint ? HALF_EM : of(base);
    }
}
