package io.github.chengwen.text;

/**
 * Tells Big5 from GB18030, in which nearly all of its bytes are characters, too, but such as nobody
 * writes.
 *
 * <p>Both standards have their common characters in rows of their own: level 1 of GB 2312 begins
 * with B0 to D7 and goes on with A1 to FE, level 1 of Big5 begins with A4 to C6. Of 300 drafts,
 * simplified ones have at least 68 % of their characters there or among the marks (most have all),
 * the same in traditional characters 47 %; read as Big5, none of them has more than 73 % common
 * ones. Those in Big5 have 98 % and more, and if they are read as GB18030 at most 51 %.
 */
final class Big5Pattern {

    /** Fewer characters may be a name, and decide nothing. */
    private static final int FEWEST = 6;

    private static final int MOST_COMMON_IN_GB = 66;
    private static final int LEAST_COMMON_IN_BIG5 = 90;

    private Big5Pattern() {}

    /** Whether bytes that are no Unicode are far more likely Big5 than GB18030. */
    static boolean fits(byte[] bytes) {
        int pairs = 0;
        int common = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int lead = bytes[i] & 0xff;
                int trail = byteAt(bytes, i + 1);
                pairs++;
                common += isCommonInGb(lead, trail) ? 1 : 0;
                // The characters of four bytes have a digit second.
                i += trail >= '0' && trail <= '9' ? 3 : 1;
            }
        }
        return pairs >= FEWEST
                && 100L * common <= (long) MOST_COMMON_IN_GB * pairs
                && isCommonInBig5(bytes);
    }

    private static boolean isCommonInBig5(byte[] bytes) {
        int pairs = 0;
        int common = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int lead = bytes[i] & 0xff;
                int trail = byteAt(bytes, i + 1);
                boolean pair = trail >= 0x40 && trail <= 0x7e || trail >= 0xa1 && trail <= 0xfe;
                pairs++;
                common += pair && lead >= 0xa1 && lead <= 0xc6 ? 1 : 0;
                i += pair ? 1 : 0;
            }
        }
        return 100L * common >= (long) LEAST_COMMON_IN_BIG5 * pairs;
    }

    /** Level 1, and before it marks, foreign letters and the lines of tables. */
    private static boolean isCommonInGb(int lead, int trail) {
        boolean row = lead >= 0xa1 && lead <= 0xa9 || lead >= 0xb0 && lead <= 0xd7;
        return row && trail >= 0xa1;
    }

    private static int byteAt(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xff : 0;
    }
}
