package io.github.chengwen.font.cff;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A tiny CFF font, written by hand for one test: its glyphs are the programs it is given. */
public final class TestCff {

    private static final int[] HALF_OF_A_THOUSANDTH = {30, 0xa0, 0x00, 0x5f};

    private final List<byte[]> glyphs = new ArrayList<>();
    private final List<byte[]> local = new ArrayList<>();
    private final List<byte[]> global = new ArrayList<>();
    private boolean halfUnits;

    /** A program: numbers from -107 to 107, and operators as {@code op(…)}. */
    public static byte[] program(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer number) {
                out.write(28);
                out.write(number >> 8);
                out.write(number);
            } else {
                out.writeBytes((byte[]) part);
            }
        }
        return out.toByteArray();
    }

    /** An operator, with the bytes of its mask if it has one. */
    public static byte[] op(int... bytes) {
        byte[] out = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            out[i] = (byte) bytes[i];
        }
        return out;
    }

    public TestCff glyph(byte[] program) {
        glyphs.add(program);
        return this;
    }

    TestCff local(byte[] program) {
        local.add(program);
        return this;
    }

    TestCff global(byte[] program) {
        global.add(program);
        return this;
    }

    /** An em has 2000 units. */
    public TestCff halfUnits() {
        halfUnits = true;
        return this;
    }

    public byte[] bytes() {
        byte[] head =
                join(op(1, 0, 4, 4), index(List.of("Test".getBytes(StandardCharsets.US_ASCII))));
        byte[] behindTop = join(index(List.of()), index(global));
        int charStrings = head.length + index(List.of(top(0, 0))).length + behindTop.length;
        byte[] programs = index(glyphs);
        return join(
                head,
                index(List.of(top(charStrings, charStrings + programs.length))),
                behindTop,
                programs,
                hints(),
                local.isEmpty() ? new byte[0] : index(local));
    }

    private byte[] top(int charStrings, int hints) {
        byte[] half = op(HALF_OF_A_THOUSANDTH);
        byte[] zero = op(139);
        byte[] matrix =
                halfUnits ? join(half, zero, zero, half, zero, zero, op(12, 7)) : new byte[0];
        return join(
                matrix, number(charStrings), op(17), number(hints().length), number(hints), op(18));
    }

    /** The subroutines stand right behind. */
    private byte[] hints() {
        return local.isEmpty() ? new byte[0] : join(number(6), op(19));
    }

    private static byte[] number(int value) {
        return op(29, value >> 24, value >> 16, value >> 8, value);
    }

    private static byte[] index(List<byte[]> objects) {
        if (objects.isEmpty()) {
            return op(0, 0);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(op(objects.size() >> 8, objects.size(), 2));
        int offset = 1;
        out.writeBytes(op(offset >> 8, offset));
        for (byte[] object : objects) {
            offset += object.length;
            out.writeBytes(op(offset >> 8, offset));
        }
        objects.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
