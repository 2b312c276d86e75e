package io.github.chengwen.pdf;

import java.nio.charset.StandardCharsets;

/**
 * Mends the table of objects of a PDF 1.4 file: OpenPDF formats its numbers in the default locale,
 * which has other digits in some countries. Later versions need no table.
 */
final class CrossReferences {

    private static final String POINTER = "startxref\n";
    private static final String TITLE = "xref\n";

    /** Offset, generation and kind of one object: {@code 0000000016 00000 n} and a line end. */
    private static final int ENTRY = 20;

    private static final int OFFSET = 10;
    private static final int GENERATION = 5;

    private CrossReferences() {}

    /** The same file with ASCII digits. */
    static byte[] inAscii(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int pointer = text.lastIndexOf(POINTER) + POINTER.length();
        int table = Integer.parseInt(text.substring(pointer, text.indexOf('\n', pointer)));
        int section = table + TITLE.length();
        // The first entry is that of no object, at 0.
        byte zero = pdf[text.indexOf('\n', section) + 1];
        byte[] mended = pdf.clone();
        while (text.charAt(section) != 't') {
            int title = text.indexOf('\n', section);
            int count = Integer.parseInt(text.substring(text.indexOf(' ', section) + 1, title));
            int end = title + 1 + count * ENTRY;
            for (int entry = title + 1; entry < end; entry += ENTRY) {
                mend(mended, entry, OFFSET, zero);
                mend(mended, entry + OFFSET + 1, GENERATION, zero);
            }
            section = end;
        }
        return mended;
    }

    private static void mend(byte[] bytes, int start, int length, byte zero) {
        for (int i = start; i < start + length; i++) {
            bytes[i] = (byte) (bytes[i] - zero + '0');
        }
    }
}
