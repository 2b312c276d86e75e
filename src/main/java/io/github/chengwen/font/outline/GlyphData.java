package io.github.chengwen.font.outline;

import io.github.chengwen.font.truetype.FontBytes;
import io.github.chengwen.font.truetype.FontData;
import io.github.chengwen.font.truetype.FontHeader;
import io.github.chengwen.font.truetype.TableDirectory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.IntUnaryOperator;

/** The records of {@code glyf}, found through {@code loca}. */
public final class GlyphData {
    /** Bytes before the contours or components of a glyph: their number and the bounding box. */
    static final int HEADER_LENGTH = 10;

    private final FontHeader header;
    private final FontData loca;
    private final FontBytes glyf;

    private GlyphData(FontHeader header, FontData loca, FontBytes glyf) {
        this.header = header;
        this.loca = loca;
        this.glyf = glyf;
    }

    public static GlyphData of(TableDirectory tables, FontHeader header) throws IOException {
        return new GlyphData(header, tables.require("loca"), tables.parts("glyf"));
    }

    /** The record of a glyph; empty for one without contours, such as a space. */
    public FontData of(int glyph) throws IOException {
        if (glyph < 0 || glyph >= header.glyphCount()) {
            throw new IOException("glyph " + glyph + " of " + header.glyphCount());
        }
        long start = offset(glyph);
        return glyf.read(start, offset(glyph + 1) - start);
    }

    /**
     * The record of a glyph with other numbers for the components of a composite one.
     *
     * @param numbers the new number of each component
     */
    public FontData of(int glyph, IntUnaryOperator numbers) throws IOException {
        FontData record = of(glyph);
        boolean composite = record.length() > 0 && record.signed16(0) < 0;
        return composite ? renumbered(record, numbers) : record;
    }

    private static FontData renumbered(FontData record, IntUnaryOperator numbers)
            throws IOException {
        ByteBuffer copy = ByteBuffer.wrap(record.copy());
        int flags;
        int at = HEADER_LENGTH;
        do {
            flags = record.unsigned16(at);
            copy.putShort(at + 2, (short) numbers.applyAsInt(record.unsigned16(at + 2)));
            at += GlyphPart.length(flags);
        } while (GlyphPart.hasNext(flags));
        return FontData.of(copy.array());
    }

    private long offset(int glyph) throws IOException {
        return header.longOffsets() ? loca.unsigned32(4 * glyph) : 2L * loca.unsigned16(2 * glyph);
    }
}
