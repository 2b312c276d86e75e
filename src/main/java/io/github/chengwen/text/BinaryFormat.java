package io.github.chengwen.text;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Recognises files that are not plain text, so that the refusal can say what they are. */
final class BinaryFormat {

    private static final Map<String, String> SIGNATURES =
            Map.of(
                    "PK\u0003\u0004", "DOCX / ZIP",
                    "\u00d0\u00cf\u0011\u00e0", "DOC",
                    "%PDF-", "PDF",
                    "{\\rtf", "RTF",
                    "\u0089PNG", "PNG",
                    "\u00ff\u00d8\u00ff", "JPEG",
                    "\u001f\u008b", "gzip");

    /** One control character in this many is more than an accident of copying. */
    private static final int CONTROL_SHARE = 50;

    private BinaryFormat() {}

    static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        return SIGNATURES.entrySet().stream()
                .filter(e -> head.startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** True where decoded characters cannot be a draft: NUL, or control characters in numbers. */
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
