package io.github.chengwen.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The ICC profile of the output intent: gray of gamma 2.2 under D50, which is all that black text
 * needs (F-21). Written here byte by byte, as the JDK's own profile differs from release to
 * release.
 */
final class GrayProfile {

    private static final int HEADER = 128;
    private static final int TAGS = 4;
    private static final int TABLE = 4 + TAGS * 12;

    /** X, Y and Z of D50 as s15Fixed16 numbers. */
    private static final int[] D50 = {0xF6D6, 0x10000, 0xD32D};

    /** 2.2 as a u8Fixed8 number. */
    private static final int GAMMA = 0x0233;

    private static final String NAME = "Gray gamma 2.2";

    private GrayProfile() {}

    static byte[] bytes() {
        try {
            byte[] description = description();
            byte[] copyright = text("No copyright");
            byte[] white = white();
            byte[] curve = curve();
            int start = HEADER + TABLE;
            int size = start + description.length + copyright.length + white.length + curve.length;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
            DataOutputStream out = new DataOutputStream(bytes);
            writeHeader(out, size);
            out.writeInt(TAGS);
            int at = start;
            at = writeTag(out, "desc", at, description.length);
            at = writeTag(out, "cprt", at, copyright.length);
            at = writeTag(out, "wtpt", at, white.length);
            writeTag(out, "kTRC", at, curve.length);
            out.write(description);
            out.write(copyright);
            out.write(white);
            out.write(curve);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("an array of bytes does not fail", e);
        }
    }

    private static void writeHeader(DataOutputStream out, int size) throws IOException {
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(0x02100000); // version 2.1
        out.writeBytes("mntrGRAYXYZ ");
        for (int part : new int[] {2025, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]); // platform, flags, maker, model, attributes, perceptual intent
        for (int part : D50) {
            out.writeInt(part);
        }
        out.write(new byte[HEADER - 80]);
    }

    private static int writeTag(DataOutputStream out, String tag, int at, int length)
            throws IOException {
        out.writeBytes(tag);
        out.writeInt(at);
        out.writeInt(length);
        return at + length;
    }

    private static byte[] description() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("desc");
        out.writeInt(0);
        out.writeInt(NAME.length() + 1);
        out.writeBytes(NAME);
        out.writeByte(0);
        out.write(new byte[4 + 4 + 2 + 1 + 67]); // no Unicode and no Macintosh name
        return padded(bytes);
    }

    private static byte[] text(String words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("text");
        out.writeInt(0);
        out.write(words.getBytes(StandardCharsets.US_ASCII));
        out.writeByte(0);
        return padded(bytes);
    }

    private static byte[] white() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("XYZ ");
        out.writeInt(0);
        for (int part : D50) {
            out.writeInt(part);
        }
        return padded(bytes);
    }

    private static byte[] curve() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("curv");
        out.writeInt(0);
        out.writeInt(1);
        out.writeShort(GAMMA);
        return padded(bytes);
    }

    /** Every tag begins at a multiple of four bytes. */
    private static byte[] padded(ByteArrayOutputStream bytes) {
        while (bytes.size() % 4 != 0) {
            bytes.write(0);
        }
        return bytes.toByteArray();
    }
}
