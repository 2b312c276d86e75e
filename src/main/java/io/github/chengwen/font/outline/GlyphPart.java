package io.github.chengwen.font.outline;

import io.github.chengwen.font.truetype.FontData;
import java.io.IOException;

/**
 * A component of a composite glyph (OpenType, "Composite glyph description").
 *
 * @param glyph the component's glyph number
 * @param transform applied to its outline, in font units
 * @param length of this record in bytes
 * @param more whether another component follows
 */
record GlyphPart(int glyph, GlyphTransform transform, int length, boolean more) {
    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALE = 8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    static GlyphPart read(FontData record) throws IOException {
        int flags = record.unsigned16(0);
        if ((flags & OFFSETS) == 0) {
            throw new IOException("the parts of a glyph are aligned by points");
        }
        boolean words = (flags & WORDS) != 0;
        double dx = words ? record.signed16(4) : (byte) record.unsigned8(4);
        double dy = words ? record.signed16(6) : (byte) record.unsigned8(5);
        int at = words ? 8 : 6;
        double xx = 1;
        double xy = 0;
        double yx = 0;
        double yy = 1;
        if ((flags & SCALE) != 0) {
            xx = fraction(record, at);
            yy = xx;
        } else if ((flags & TWO_SCALES) != 0) {
            xx = fraction(record, at);
            yy = fraction(record, at + 2);
        } else if ((flags & MATRIX) != 0) {
            xx = fraction(record, at);
            yx = fraction(record, at + 2);
            xy = fraction(record, at + 4);
            yy = fraction(record, at + 6);
        }
        return new GlyphPart(
                record.unsigned16(2),
                new GlyphTransform(xx, xy, yx, yy, dx, dy),
                length(flags),
                hasNext(flags));
    }

    /** The length of a record with these flags, in bytes. */
    static int length(int flags) {
        int matrix = 0;
        if ((flags & SCALE) != 0) {
            matrix = 2;
        } else if ((flags & TWO_SCALES) != 0) {
            matrix = 4;
        } else if ((flags & MATRIX) != 0) {
            matrix = 8;
        }
        return ((flags & WORDS) != 0 ? 8 : 6) + matrix;
    }

    /** Whether another component follows a record with these flags. */
    static boolean hasNext(int flags) {
        return (flags & MORE) != 0;
    }

    /** A number of type F2DOT14. */
    private static double fraction(FontData record, int at) throws IOException {
        return record.signed16(at) / 16384.0;
    }
}
