package io.github.chengwen.docx.opc;

import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/**
 * A face that comes with the document (D-52, ECMA-376 part 1, 17.8.1): a font file whose first
 * bytes are mixed with a key, so that no program takes it for an installed one.
 */
public final class EmbeddedFont {

    static final String ENDING = "odttf";
    static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.obfuscatedFont";

    private static final int MIXED = 32;

    private final String name;
    private final byte[] file;
    private final UUID key;

    /**
     * A face in a document. Its key follows from its bytes: the same file, the same key (D-43).
     *
     * @param name by which the document asks for it
     * @param file a TrueType font
     */
    public EmbeddedFont(String name, byte[] file) {
        this.name = name;
        this.file = file.clone();
        this.key = UUID.nameUUIDFromBytes(file);
    }

    public String name() {
        return name;
    }

    /** The key as {@code w:fontKey} has it. */
    public String key() {
        return "{" + key.toString().toUpperCase(Locale.ROOT) + "}";
    }

    /** The bytes of its part: the key is mixed in from its last byte to its first, twice. */
    byte[] obfuscated() {
        byte[] bytes = HexFormat.of().parseHex(key.toString().replace("-", ""));
        byte[] mixed = file.clone();
        for (int i = 0; i < Math.min(MIXED, mixed.length); i++) {
            mixed[i] ^= bytes[bytes.length - 1 - i % bytes.length];
        }
        return mixed;
    }

    /**
     * The id of the reference to it from {@code fontTable.xml}.
     *
     * @param index among the fonts of the file, from 0
     */
    public static String id(int index) {
        return "rId" + (index + 1);
    }

    static String path(int index) {
        return "/word/fonts/font" + (index + 1) + "." + ENDING;
    }
}
