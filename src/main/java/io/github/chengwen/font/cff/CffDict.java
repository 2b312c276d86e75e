package io.github.chengwen.font.cff;

import io.github.chengwen.font.truetype.FontData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A DICT: operands, each row of them followed by its operator (5176, section 4). */
final class CffDict {

    static final int CHARSET = 15;
    static final int CHAR_STRINGS = 17;
    static final int PRIVATE = 18;
    static final int SUBRS = 19;
    static final int CHARSTRING_TYPE = 0x0c06;
    static final int FONT_MATRIX = 0x0c07;
    static final int ROS = 0x0c1e;
    static final int CID_COUNT = 0x0c22;
    static final int FD_ARRAY = 0x0c24;
    static final int FD_SELECT = 0x0c25;

    private static final int ESCAPE = 12;
    private static final int REAL = 30;
    private static final int END_OF_REAL = 0xf;
    private static final int LONG = 29;
    private static final int MAX_OPERANDS = 48;

    private final Map<Integer, Entry> entries = new HashMap<>();

    /**
     * One operator with its operands.
     *
     * @param operands whole numbers; 0 in the place of a real one
     * @param bytes as they stand in the font, with the operator
     */
    private record Entry(int[] operands, byte[] bytes) {}

    static CffDict read(FontData data) throws IOException {
        CffDict dict = new CffDict();
        int[] operands = new int[MAX_OPERANDS];
        int count = 0;
        int begin = 0;
        int at = 0;
        while (at < data.length()) {
            int first = data.unsigned8(at);
            if (first <= 21) {
                int operator = first == ESCAPE ? first << 8 | data.unsigned8(at + 1) : first;
                at += first == ESCAPE ? 2 : 1;
                byte[] bytes = data.slice(begin, at - (long) begin).copy();
                dict.entries.put(operator, new Entry(Arrays.copyOf(operands, count), bytes));
                begin = at;
                count = 0;
                continue;
            }
            if (count == MAX_OPERANDS) {
                throw new IOException("more than " + MAX_OPERANDS + " operands");
            }
            operands[count++] = first == REAL ? 0 : number(data, at);
            at += length(data, at);
        }
        return dict;
    }

    private static int number(FontData data, int at) throws IOException {
        int first = data.unsigned8(at);
        if (first == 28) {
            return data.signed16(at + 1);
        }
        if (first == LONG) {
            return (int) data.unsigned32(at + 1);
        }
        if (first < 32 || first == 255) {
            throw new IOException("byte " + first + " in a dictionary");
        }
        if (first <= 246) {
            return first - 139;
        }
        int second = data.unsigned8(at + 1);
        return first <= 250
                ? (first - 247) * 256 + second + 108
                : (251 - first) * 256 - second - 108;
    }

    private static int length(FontData data, int at) throws IOException {
        int first = data.unsigned8(at);
        if (first == REAL) {
            int end = at + 1;
            while ((data.unsigned8(end) & 0xf) != END_OF_REAL
                    && data.unsigned8(end) >> 4 != END_OF_REAL) {
                end++;
            }
            return end + 1 - at;
        }
        if (first == 28) {
            return 3;
        }
        if (first == LONG) {
            return 5;
        }
        return first <= 246 ? 1 : 2;
    }

    boolean has(int operator) {
        return entries.containsKey(operator);
    }

    /** An operand of an operator; empty where there is none. */
    Optional<Integer> find(int operator, int operand) {
        return Optional.ofNullable(entries.get(operator))
                .filter(entry -> operand < entry.operands().length)
                .map(entry -> entry.operands()[operand]);
    }

    /**
     * An operand that must be there.
     *
     * @throws IOException if it is not
     */
    int require(int operator, int operand) throws IOException {
        return find(operator, operand)
                .orElseThrow(() -> new IOException("a dictionary without operator " + operator));
    }

    /** The bytes of one entry; none where it is not there. */
    byte[] bytes(int operator) {
        return Optional.ofNullable(entries.get(operator)).map(Entry::bytes).orElse(new byte[0]);
    }

    /** The bytes of all entries but one. */
    byte[] bytesWithout(int operator) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        entries.keySet().stream()
                .sorted()
                .filter(other -> other != operator)
                .forEach(other -> out.writeBytes(bytes(other)));
        return out.toByteArray();
    }

    /** Writes an entry whose length does not depend on its numbers. */
    static void write(int operator, ByteArrayOutputStream out, int... operands) {
        for (int operand : operands) {
            out.write(LONG);
            writeInt(operand, 4, out);
        }
        if (operator > 0xff) {
            out.write(ESCAPE);
        }
        out.write(operator & 0xff);
    }

    static void writeInt(int value, int bytes, ByteArrayOutputStream out) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            out.write(value >> shift & 0xff);
        }
    }
}
