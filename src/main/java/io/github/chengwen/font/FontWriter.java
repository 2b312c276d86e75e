package io.github.chengwen.font;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts tables together as a TrueType file (OpenType, "Organization of an OpenType Font"). */
final class FontWriter {
    private static final int HEADER_LENGTH = 12;
    private static final int RECORD_LENGTH = 16;

    private final SortedMap<String, byte[]> tables = new TreeMap<>();

    /** What a table says, number after number. */
    @FunctionalInterface
    interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    void add(String tag, Content content) {
        tables.put(tag, bytes(content));
    }

    void add(String tag, byte[] table) {
        tables.put(tag, table);
    }

    /** The file. */
    byte[] toBytes() {
        return bytes(
                out -> {
                    writeDirectory(out);
                    for (byte[] table : tables.values()) {
                        out.write(table);
                        out.write(new byte[padded(table.length) - table.length]);
                    }
                });
    }

    private void writeDirectory(DataOutputStream out) throws IOException {
        int power = Integer.highestOneBit(tables.size());
        out.writeInt(TableDirectory.TRUE_TYPE);
        out.writeShort(tables.size());
        out.writeShort(RECORD_LENGTH * power);
        out.writeShort(Integer.numberOfTrailingZeros(power));
        out.writeShort(RECORD_LENGTH * (tables.size() - power));
        int offset = HEADER_LENGTH + RECORD_LENGTH * tables.size();
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            out.write(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(checksum(table));
            out.writeInt(offset);
            out.writeInt(table.length);
            offset += padded(table.length);
        }
    }

    /** The sum of a table's 32-bit numbers, zeros behind its end. */
    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
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
