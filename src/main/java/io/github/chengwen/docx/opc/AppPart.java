package io.github.chengwen.docx.opc;

import java.nio.charset.StandardCharsets;

/**
 * The extended properties (D-43): the program, and nothing that differs from file to file. Counts
 * of pages and words are left to the program that opens it.
 */
public final class AppPart {

    private static final String TEXT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Properties \
            xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
            <Application>Chengwen</Application>\
            </Properties>\
            """;

    private AppPart() {}

    public static byte[] write() {
        return TEXT.getBytes(StandardCharsets.UTF_8);
    }
}
