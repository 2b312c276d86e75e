package io.github.chengwen.font.truetype;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a {@code cmap} of a font whose glyphs are in the order of their characters, from glyph 1
 * on: format 4, and format 12 where characters are beyond the Basic Multilingual Plane, or too many
 * and too scattered for format 4.
 */
public final class CharacterMapWriter {

    private static final int WINDOWS = 3;
    private static final int BASIC_PLANE = 1;
    private static final int ALL_PLANES = 10;
    private static final int TABLE_HEADER = 4;
    private static final int RECORD_LENGTH = 8;
    private static final int SEGMENTS_HEADER = 16;
    private static final int SEGMENT_LENGTH = 8;
    private static final int GROUPS_HEADER = 16;
    private static final int GROUP_LENGTH = 12;

    /** Ends the list of format 4; no character. */
    private static final int LAST = 0xFFFF;

    /** What the 16 bits that hold the length of format 4 allow. */
    private static final int MOST_SEGMENTS = (0xFFFF - SEGMENTS_HEADER) / SEGMENT_LENGTH;

    private final List<Range> ranges;
    private final List<Range> segments;

    /** Characters that follow each other, as their glyphs do. */
    private record Range(int first, int end, int glyph) {}

    private CharacterMapWriter(List<Range> ranges) {
        this.ranges = ranges;
        List<Range> basic = new ArrayList<>(ranges.stream().filter(r -> r.end() < LAST).toList());
        basic.add(new Range(LAST, LAST, 0));
        this.segments = basic;
    }

    /**
     * The table.
     *
     * @param codePoints ascending; the first has glyph 1
     */
    public static FontWriter.Content of(int[] codePoints) {
        return new CharacterMapWriter(ranges(codePoints))::write;
    }

    private static List<Range> ranges(int[] codePoints) {
        List<Range> ranges = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= codePoints.length; i++) {
            boolean goesOn =
                    i < codePoints.length
                            && codePoints[i] == codePoints[i - 1] + 1
                            && codePoints[i] != Character.MIN_SUPPLEMENTARY_CODE_POINT;
            if (!goesOn) {
                ranges.add(new Range(codePoints[start], codePoints[i - 1], start + 1));
                start = i;
            }
        }
        return ranges;
    }

    private void write(DataOutputStream out) throws IOException {
        boolean inSegments = segments.size() <= MOST_SEGMENTS;
        boolean inGroups = !inSegments || segments.size() <= ranges.size();
        int tables = (inSegments ? 1 : 0) + (inGroups ? 1 : 0);
        int start = TABLE_HEADER + tables * RECORD_LENGTH;
        out.writeShort(0);
        out.writeShort(tables);
        if (inSegments) {
            writeRecord(BASIC_PLANE, start, out);
            start += segmentsLength();
        }
        if (inGroups) {
            writeRecord(ALL_PLANES, start, out);
        }
        if (inSegments) {
            writeSegments(out);
        }
        if (inGroups) {
            writeGroups(out);
        }
    }

    private static void writeRecord(int encoding, int start, DataOutputStream out)
            throws IOException {
        out.writeShort(WINDOWS);
        out.writeShort(encoding);
        out.writeInt(start);
    }

    private int segmentsLength() {
        return SEGMENTS_HEADER + segments.size() * SEGMENT_LENGTH;
    }

    private void writeSegments(DataOutputStream out) throws IOException {
        int count = segments.size();
        int power = Integer.highestOneBit(count);
        out.writeShort(SegmentMap.FORMAT);
        out.writeShort(segmentsLength());
        out.writeShort(0);
        out.writeShort(2 * count);
        out.writeShort(2 * power);
        out.writeShort(Integer.numberOfTrailingZeros(power));
        out.writeShort(2 * (count - power));
        for (Range segment : segments) {
            out.writeShort(segment.end());
        }
        out.writeShort(0);
        for (Range segment : segments) {
            out.writeShort(segment.first());
        }
        for (Range segment : segments) {
            out.writeShort(segment.glyph() - segment.first());
        }
        for (int i = 0; i < count; i++) {
            out.writeShort(0);
        }
    }

    private void writeGroups(DataOutputStream out) throws IOException {
        out.writeShort(GroupMap.FORMAT);
        out.writeShort(0);
        out.writeInt(GROUPS_HEADER + ranges.size() * GROUP_LENGTH);
        out.writeInt(0);
        out.writeInt(ranges.size());
        for (Range range : ranges) {
            out.writeInt(range.first());
            out.writeInt(range.end());
            out.writeInt(range.glyph());
        }
    }
}
