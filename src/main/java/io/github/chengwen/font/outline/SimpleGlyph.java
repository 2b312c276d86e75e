package io.github.chengwen.font.outline;

import io.github.chengwen.font.outline.Outline.Contour;
import io.github.chengwen.font.outline.Outline.Node;
import io.github.chengwen.font.truetype.FontData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a simple glyph (OpenType, "Simple glyph description"). */
final class SimpleGlyph {
    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME_OR_POSITIVE = 16;
    private static final int Y_SAME_OR_POSITIVE = 32;
    private static final int HEADER_LENGTH = 10;

    private final FontData glyph;
    private int at = HEADER_LENGTH;

    private SimpleGlyph(FontData glyph) {
        this.glyph = glyph;
    }

    /** The contours, in font units. */
    static List<Contour> read(FontData glyph) throws IOException {
        return new SimpleGlyph(glyph).contours(glyph.signed16(0));
    }

    private List<Contour> contours(int count) throws IOException {
        int[] ends = new int[count];
        int points = 0;
        for (int contour = 0; contour < count; contour++) {
            ends[contour] = next16() + 1;
            if (ends[contour] <= points) {
                throw new IOException("a contour without points");
            }
            points = ends[contour];
        }
        int instructions = next16();
        at += instructions; // hinting, which only screen rasterisers need
        int[] flags = flags(points);
        int[] xs = coordinates(flags, X_SHORT, X_SAME_OR_POSITIVE);
        int[] ys = coordinates(flags, Y_SHORT, Y_SAME_OR_POSITIVE);
        List<Contour> contours = new ArrayList<>();
        int point = 0;
        for (int end : ends) {
            List<Node> nodes = new ArrayList<>();
            for (; point < end; point++) {
                nodes.add(new Node(xs[point], ys[point], (flags[point] & ON_CURVE) != 0));
            }
            contours.add(new Contour(nodes));
        }
        return contours;
    }

    private int[] flags(int points) throws IOException {
        int[] flags = new int[points];
        for (int point = 0; point < points; point++) {
            int flag = next8();
            int repeats = (flag & REPEAT) == 0 ? 0 : next8();
            flags[point] = flag;
            for (; repeats > 0 && point + 1 < points; repeats--) {
                flags[++point] = flag;
            }
        }
        return flags;
    }

    /** Coordinates are stored as differences. */
    private int[] coordinates(int[] flags, int isShort, int sameOrPositive) throws IOException {
        int[] coordinates = new int[flags.length];
        int value = 0;
        for (int point = 0; point < flags.length; point++) {
            boolean other = (flags[point] & sameOrPositive) != 0;
            if ((flags[point] & isShort) != 0) {
                int distance = next8();
                value += other ? distance : -distance;
            } else if (!other) {
                value += (short) next16();
            }
            coordinates[point] = value;
        }
        return coordinates;
    }

    private int next8() throws IOException {
        return glyph.unsigned8(at++);
    }

    private int next16() throws IOException {
        at += 2;
        return glyph.unsigned16(at - 2);
    }
}
