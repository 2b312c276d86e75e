package io.github.chengwen.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code fontTable.xml} says of a face, so that a program that lacks it picks a like one
 * (D-51).
 *
 * @param panose classification in ten bytes
 * @param charset Windows character set: 86 is GB 2312
 * @param family class of design
 * @param pitch fixed or variable
 * @param signature the bits usb0, usb1, usb2 and csb0 of the characters it has
 */
record FontFacts(
        String panose, String charset, String family, String pitch, List<String> signature) {

    private static final Map<String, FontFacts> KNOWN =
            Map.of(
                    "仿宋_GB2312", gb2312("02010609030101010101", "modern", "fixed", "00000010"),
                    "楷体_GB2312", gb2312("02010609030101010101", "modern", "fixed", "00000010"),
                    "方正小标宋简体", gb2312("03000509000000000000", "auto", "variable", "00000000"),
                    "黑体", gbk("02010609060101010101", "modern", "fixed", "800002BF", "38CF7CFA"),
                    "仿宋", gbk("02010609060101010101", "modern", "fixed", "800002BF", "38CF7CFA"),
                    "楷体", gbk("02010609060101010101", "modern", "fixed", "800002BF", "38CF7CFA"),
                    "宋体", gbk("02010600030101010101", "auto", "variable", "00000003", "288F0000"),
                    "Times New Roman",
                            new FontFacts(
                                    "02020603050405020304",
                                    "00",
                                    "roman",
                                    "variable",
                                    List.of("E0002EFF", "C000785B", "00000009", "000001FF")));

    FontFacts {
        signature = List.copyOf(signature);
    }

    /** Of the faces that official documents are set in; nothing is claimed of others. */
    static Optional<FontFacts> of(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    private static FontFacts gb2312(String panose, String family, String pitch, String usb2) {
        return new FontFacts(
                panose, "86", family, pitch, List.of("00000001", "080E0000", usb2, "00040000"));
    }

    private static FontFacts gbk(
            String panose, String family, String pitch, String usb0, String usb1) {
        return new FontFacts(
                panose, "86", family, pitch, List.of(usb0, usb1, "00000016", "00040001"));
    }
}
