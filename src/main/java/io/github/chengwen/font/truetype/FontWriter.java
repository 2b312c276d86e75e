package io.github.chengwen.font.truetype;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes tables as a font file (OpenType, "Organization of an OpenType Font"). */
public final class FontWriter {
    private static final int HEADER_LENGTH = 12;
    private static final int RECORD_LENGTH = 16;

    /** Of {@code head}: where checksumAdjustment stands, and what it makes of the file's sum. */
    private static final int SUM_PLACE = 8;

    private static final int SUM = 0xB1B0AFBA;

    private final SortedMap<String, byte[]> tables = new TreeMap<>();
    private final int signature;

    private FontWriter(int signature) {
        this.signature = signature;
    }

    /** A font with TrueType outlines. */
    public static FontWriter trueType() {
        return new FontWriter(TableDirectory.TRUE_TYPE);
    }

    /** A font with PostScript outlines. */
    public static FontWriter postScript() {
        return new FontWriter(TableDirectory.CFF);
    }

    /** Writes the contents of a table. */
    @FunctionalInterface
    public interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    public void add(String tag, Content content) {
        tables.put(tag, bytes(content));
    }

    public void add(String tag, byte[] table) {
        tables.put(tag, table);
    }

    /** The bytes of the file. */
    public byte[] toBytes() {
        int start = HEADER_LENGTH + RECORD_LENGTH * tables.size();
        int length = tables.values().stream().mapToInt(t -> padded(t.length)).sum();
        ByteBuffer font = ByteBuffer.allocate(start + length);
        int power = Integer.highestOneBit(tables.size());
        font.putInt(signature)
                .putShort((short) tables.size())
                .putShort((short) (RECORD_LENGTH * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (RECORD_LENGTH * (tables.size() - power)));
        int offset = start;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            font.put(entry.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(checksum(table))
                    .putInt(offset)
                    .putInt(table.length);
            offset += padded(table.length);
        }
        for (byte[] table : tables.values()) {
            font.put(table).position(padded(font.position()));
        }
        return font.array();
    }

    /**
     * The same as a file of its own, with the sum over all of it that {@code head} has a place for.
     */
    public byte[] toFile() {
        byte[] font = toBytes();
        ByteBuffer bytes = ByteBuffer.wrap(font);
        int head = HEADER_LENGTH + RECORD_LENGTH * tables.headMap("head").size();
        bytes.putInt(bytes.getInt(head + 8) + SUM_PLACE, SUM - checksum(font));
        return font;
    }

    /** The sum of a table's 32-bit numbers, padded with zeros. */
    private static int checksum(byte[] table) {
        int sum = 0;
        int whole = table.length & ~3;
        ByteBuffer numbers = ByteBuffer.wrap(table);
        for (int i = 0; i < whole; i += 4) {
            sum += numbers.getInt(i);
        }
        for (int i = whole; i < table.length; i++) {
            sum += (table[i] & 0xFF) << (24 - 8 * (i & 3));
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static byte[] bytes(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("an array of bytes does not fail", e);
        }
        return bytes.toByteArray();
    }
}
