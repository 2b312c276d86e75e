package io.github.chengwen.font.cff;

import io.github.chengwen.font.truetype.FontData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Runs the program of a glyph (5177): tells its outline, and writes the program anew without calls
 * of subroutines, so that a subset needs none.
 */
final class CharString {

    private static final int MAX_STACK = 192;
    private static final int MAX_CALLS = 10;

    /** Bytes of a glyph's program with all its calls; more is a hostile font. */
    private static final int MAX_BYTES = 1 << 18;

    private final CffIndex global;
    private final CffIndex local;
    private final CharStringPath path;
    private final ByteArrayOutputStream flat = new ByteArrayOutputStream();
    private final double[] stack = new double[MAX_STACK];

    /** Where each number on the stack begins in the flat program. */
    private final int[] places = new int[MAX_STACK];

    private int size;
    private int stems;
    private int read;
    private boolean ended;

    private CharString(CffIndex global, CffIndex local, CharStringSink sink) {
        this.global = global;
        this.local = local;
        this.path = new CharStringPath(sink);
    }

    /**
     * Runs a program.
     *
     * @return the same program without calls
     * @throws IOException if it is damaged
     */
    static byte[] run(FontData program, CffIndex global, CffIndex local, CharStringSink sink)
            throws IOException {
        CharString glyph = new CharString(global, local, sink);
        glyph.run(program, 0);
        if (!glyph.ended) {
            throw new IOException("a glyph without end");
        }
        return glyph.flat.toByteArray();
    }

    private void run(FontData program, int depth) throws IOException {
        read += program.length();
        if (depth > MAX_CALLS || read > MAX_BYTES) {
            throw new IOException("a glyph calls without end");
        }
        int at = 0;
        while (at < program.length() && !ended) {
            int first = program.unsigned8(at);
            if (first >= 32 || first == 28) {
                at = number(program, at);
                continue;
            }
            at++;
            switch (first) {
                case 10 -> run(called(local), depth + 1);
                case 29 -> run(called(global), depth + 1);
                case 11 -> {
                    return;
                }
                case 1, 3, 18, 23 -> {
                    stems += size / 2;
                    put(program, at - 1, 1);
                }
                case 19, 20 -> {
                    stems += size / 2;
                    int mask = (stems + 7) / 8;
                    put(program, at - 1, 1 + mask);
                    at += mask;
                }
                case 12 -> {
                    path.flex(program.unsigned8(at), Arrays.copyOf(stack, size));
                    put(program, at - 1, 2);
                    at++;
                }
                default -> {
                    ended = path.draw(first, Arrays.copyOf(stack, size));
                    put(program, at - 1, 1);
                }
            }
        }
    }

    /** An operator takes all numbers off the stack. */
    private void put(FontData program, int at, int length) throws IOException {
        flat.writeBytes(program.slice(at, length).copy());
        size = 0;
    }

    private int number(FontData program, int at) throws IOException {
        if (size == MAX_STACK) {
            throw new IOException("more than " + MAX_STACK + " numbers");
        }
        int first = program.unsigned8(at);
        int length;
        double value;
        if (first == 28) {
            value = program.signed16(at + 1);
            length = 3;
        } else if (first == 255) {
            value = (int) program.unsigned32(at + 1) / 65536.0;
            length = 5;
        } else if (first <= 246) {
            value = first - 139;
            length = 1;
        } else {
            int second = program.unsigned8(at + 1);
            value =
                    first <= 250
                            ? (first - 247) * 256 + second + 108
                            : (251 - first) * 256 - second - 108;
            length = 2;
        }
        places[size] = flat.size();
        stack[size++] = value;
        flat.writeBytes(program.slice(at, length).copy());
        return at + length;
    }

    /** The subroutine whose number is on the stack; the number goes from the flat program too. */
    private FontData called(CffIndex subroutines) throws IOException {
        if (size == 0) {
            throw new IOException("a call of nothing");
        }
        size--;
        byte[] kept = Arrays.copyOf(flat.toByteArray(), places[size]);
        flat.reset();
        flat.writeBytes(kept);
        int count = subroutines.count();
        int bias = count < 1240 ? 107 : count < 33_900 ? 1131 : 32_768;
        return subroutines.get((int) stack[size] + bias);
    }
}
