package io.github.chengwen.text;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Recognises file formats that are not plain text, so that the message can name them. */
final class BinaryFormat {

    private static final Map<String, String> SIGNATURES =
            Map.of(
                    "PK\u0003\u0004", "DOCX / ZIP",
                    "\u00d0\u00cf\u0011\u00e0", "DOC",
                    "%PDF-", "PDF",
                    "{\\rtf", "RTF",
                    "\u0089PNG", "PNG",
                    "\u00ff\u00d8\u00ff", "JPEG",
                    "\u001f\u008b", "gzip",
                    "Rar!", "RAR",
                    "7z\u00bc\u00af", "7z");

    /** More than one control character in this many makes a text binary. */
    private static final int CONTROL_SHARE = 50;

    private BinaryFormat() {}

    static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        return SIGNATURES.entrySet().stream()
                .filter(e -> head.startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether decoded text cannot be a draft: it has NUL, or many control characters. */
    static boolean looksBinary(String text) {
        if (text.indexOf('\0') >= 0) {
            return true;
        }
        long controls = text.chars().filter(BinaryFormat::isBareControl).count();
        return controls * CONTROL_SHARE > text.length();
    }

    private static boolean isBareControl(int c) {
        boolean layout = c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u000b';
        return c < 0x20 && !layout || c == 0x7f;
    }
}
