package io.github.chengwen.font;

import static io.github.chengwen.font.cff.TestCff.op;
import static io.github.chengwen.font.cff.TestCff.program;

import io.github.chengwen.font.cff.TestCff;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** A tiny TrueType font, made to measure for one test: every glyph is a square of half an em. */
public final class TestFont {
    private static final int UNITS_PER_EM = 2000;
    private static final int ENGLISH = 0x0409;
    private static final int CHINESE = 0x0804;

    private final String family;
    private final TreeMap<Integer, Integer> advances = new TreeMap<>();
    private String chineseFamily = "";
    private String fullName;
    private int weight = 400;
    private int fsType;
    private int fsSelection = 0x40;
    private String outlines = "glyf";

    /** A part of the font that is being written. */
    private interface Part {
        void write(DataOutputStream out) throws IOException;
    }

    private TestFont(String family) {
        this.family = family;
        this.fullName = family;
    }

    public static TestFont named(String family) {
        return new TestFont(family);
    }

    TestFont inChinese(String name) {
        chineseFamily = name;
        return this;
    }

    TestFont fullName(String name) {
        fullName = name;
        return this;
    }

    TestFont weight(int value) {
        weight = value;
        return this;
    }

    public TestFont fsType(int value) {
        fsType = value;
        return this;
    }

    TestFont italic() {
        fsSelection = 1;
        return this;
    }

    /** With a kind of outlines that no PDF can hold. */
    TestFont withoutOutlines() {
        outlines = "CFF2";
        return this;
    }

    public TestFont withPostScriptOutlines() {
        outlines = "CFF ";
        return this;
    }

    /** Gives every character of the text this advance, in 1/1000 em. */
    public TestFont with(String text, int advance) {
        text.codePoints().forEach(code -> advances.put(code, advance * UNITS_PER_EM / 1000));
        return this;
    }

    public byte[] bytes() {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("OS/2", part(this::os2));
        tables.put("cmap", part(this::cmap));
        tables.put(outlines, outlines.equals("CFF ") ? cff() : part(this::glyf));
        tables.put("head", part(this::head));
        tables.put("hhea", part(this::hhea));
        tables.put("hmtx", part(this::hmtx));
        tables.put("loca", part(this::loca));
        tables.put("maxp", part(this::maxp));
        tables.put("name", part(this::name));
        return part(
                out -> {
                    out.writeInt(outlines.equals("glyf") ? 0x00010000 : 0x4F54544F);
                    out.writeShort(tables.size());
                    zeros(out, 6);
                    int offset = 12 + 16 * tables.size();
                    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
                        out.writeBytes(table.getKey());
                        out.writeInt(0);
                        out.writeInt(offset);
                        out.writeInt(table.getValue().length);
                        offset += table.getValue().length;
                    }
                    for (byte[] table : tables.values()) {
                        out.write(table);
                    }
                });
    }

    /** Several fonts in one file (TTC). */
    static byte[] collection(TestFont... fonts) {
        return part(
                out -> {
                    out.writeBytes("ttcf");
                    out.writeInt(0x00010000);
                    out.writeInt(fonts.length);
                    int start = 12 + 4 * fonts.length;
                    int next = start;
                    for (TestFont font : fonts) {
                        out.writeInt(next);
                        next += font.bytes().length;
                    }
                    for (TestFont font : fonts) {
                        out.write(shifted(font.bytes(), start));
                        start += font.bytes().length;
                    }
                });
    }

    /** A font whose tables are found as if something stood before it. */
    private static byte[] shifted(byte[] font, int shift) {
        ByteBuffer moved = ByteBuffer.wrap(font);
        for (int record = 12; record < 12 + 16 * font[5]; record += 16) {
            moved.putInt(record + 8, moved.getInt(record + 8) + shift);
        }
        return moved.array();
    }

    private void head(DataOutputStream out) throws IOException {
        zeros(out, 18);
        out.writeShort(UNITS_PER_EM);
        zeros(out, 24);
        out.writeShort(0);
        zeros(out, 4);
        out.writeShort(1);
        out.writeShort(0);
    }

    private void hhea(DataOutputStream out) throws IOException {
        zeros(out, 34);
        out.writeShort(advances.size() + 1);
    }

    private void hmtx(DataOutputStream out) throws IOException {
        out.writeInt(0);
        for (int advance : advances.values()) {
            out.writeShort(advance);
            out.writeShort(0);
        }
    }

    private void maxp(DataOutputStream out) throws IOException {
        out.writeInt(0x00010000);
        out.writeShort(advances.size() + 1);
    }

    private void os2(DataOutputStream out) throws IOException {
        zeros(out, 4);
        out.writeShort(weight);
        zeros(out, 2);
        out.writeShort(fsType);
        zeros(out, 52);
        out.writeShort(fsSelection);
    }

    private void cmap(DataOutputStream out) throws IOException {
        out.writeShort(0);
        out.writeShort(1);
        out.writeShort(3);
        out.writeShort(10);
        out.writeInt(12);
        out.writeShort(12);
        out.writeShort(0);
        out.writeInt(16 + 12 * advances.size());
        out.writeInt(0);
        out.writeInt(advances.size());
        int glyph = 1;
        for (int code : advances.keySet()) {
            out.writeInt(code);
            out.writeInt(code);
            out.writeInt(glyph++);
        }
    }

    private void glyf(DataOutputStream out) throws IOException {
        for (int i = 0; i < advances.size(); i++) {
            out.writeShort(1);
            out.writeShort(0);
            out.writeShort(-200);
            out.writeShort(1000);
            out.writeShort(800);
            zeros(out, 2);
        }
    }

    /** The same square, drawn with a pen; a program begins with the width of its glyph. */
    private byte[] cff() {
        TestCff font = new TestCff().halfUnits().glyph(program(op(14)));
        for (int width : advances.values()) {
            font.glyph(
                    program(
                            width, 0, -200, op(21), 1000, op(6), 1000, op(7), -1000, op(6),
                            op(14)));
        }
        return font.bytes();
    }

    private void loca(DataOutputStream out) throws IOException {
        out.writeInt(0);
        for (int i = 0; i <= advances.size(); i++) {
            out.writeInt(12 * i);
        }
    }

    private void name(DataOutputStream out) throws IOException {
        String[] texts = {family, chineseFamily, fullName};
        int[][] records = {{ENGLISH, 1}, {CHINESE, 1}, {ENGLISH, 4}};
        out.writeShort(0);
        out.writeShort(texts.length);
        out.writeShort(6 + 12 * texts.length);
        int offset = 0;
        for (int i = 0; i < texts.length; i++) {
            out.writeShort(3);
            out.writeShort(1);
            out.writeShort(records[i][0]);
            out.writeShort(records[i][1]);
            out.writeShort(2 * texts[i].length());
            out.writeShort(offset);
            offset += 2 * texts[i].length();
        }
        out.write(String.join("", texts).getBytes(StandardCharsets.UTF_16BE));
    }

    private static void zeros(DataOutputStream out, int count) throws IOException {
        out.write(new byte[count]);
    }

    private static byte[] part(Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            part.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
