package io.github.chengwen.pdf;

import com.lowagie.text.pdf.PdfStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Tells programs that extract text which character a glyph is (ISO 32000-1, 9.10.3; F-12). */
final class ToUnicode {

    /** Entries of one section. */
    private static final int SECTION = 100;

    private static final HexFormat HEX = HexFormat.of();

    private static final String START =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo
            << /Registry (Adobe)
            /Ordering (UCS)
            /Supplement 0
            >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange
            """;

    private static final String END =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end end
            """;

    private ToUnicode() {}

    /**
     * The map.
     *
     * @param codePoints of the glyphs from number 1 on
     * @param compression level of it
     */
    static PdfStream of(int[] codePoints, int compression) {
        StringBuilder map = new StringBuilder(START);
        for (int start = 0; start < codePoints.length; start += SECTION) {
            int end = Math.min(start + SECTION, codePoints.length);
            map.append(end - start).append(" beginbfchar\n");
            for (int i = start; i < end; i++) {
                map.append('<').append(HEX.toHexDigits((short) (i + 1))).append("><");
                for (char unit : Character.toChars(codePoints[i])) {
                    map.append(HEX.toHexDigits(unit));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        PdfStream stream =
                new PdfStream(map.append(END).toString().getBytes(StandardCharsets.US_ASCII));
        stream.flateCompress(compression);
        return stream;
    }
}
