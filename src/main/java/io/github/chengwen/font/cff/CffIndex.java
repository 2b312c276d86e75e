package io.github.chengwen.font.cff;

import io.github.chengwen.font.truetype.FontData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * An INDEX: objects of different lengths, one after the other (5176, section 5).
 *
 * @param font the whole table that holds it
 * @param count of its objects
 * @param offsetSize bytes of each offset
 * @param start of its offsets
 * @param end of the whole INDEX
 */
record CffIndex(FontData font, int count, int offsetSize, int start, int end) {

    private static final int OFFSET_SIZE = 4;

    static CffIndex read(FontData font, int at) throws IOException {
        int count = font.unsigned16(at);
        if (count == 0) {
            return new CffIndex(font, 0, 1, at + 2, at + 2);
        }
        int offsetSize = font.unsigned8(at + 2);
        if (offsetSize < 1 || offsetSize > 4) {
            throw new IOException("an offset of " + offsetSize + " bytes");
        }
        CffIndex open = new CffIndex(font, count, offsetSize, at + 3, at);
        return new CffIndex(font, count, offsetSize, at + 3, open.place(count));
    }

    FontData get(int number) throws IOException {
        if (number < 0 || number >= count) {
            throw new IOException("object " + number + " of " + count);
        }
        int from = place(number);
        return font.slice(from, place(number + 1) - (long) from);
    }

    /** Where an object begins; offsets count from the byte before the first one. */
    private int place(int number) throws IOException {
        long offset = 0;
        for (int i = 0; i < offsetSize; i++) {
            offset = offset << 8 | font.unsigned8(start + number * offsetSize + i);
        }
        long place = start + (count + 1L) * offsetSize - 1 + offset;
        if (place > font.length()) {
            throw new IOException("an object of the font ends at byte " + place);
        }
        return (int) place;
    }

    /** An INDEX with these objects. */
    static byte[] write(List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CffDict.writeInt(objects.size(), 2, out);
        if (objects.isEmpty()) {
            return out.toByteArray();
        }
        out.write(OFFSET_SIZE);
        int offset = 1;
        CffDict.writeInt(offset, OFFSET_SIZE, out);
        for (byte[] object : objects) {
            offset += object.length;
            CffDict.writeInt(offset, OFFSET_SIZE, out);
        }
        objects.forEach(out::writeBytes);
        return out.toByteArray();
    }
}
