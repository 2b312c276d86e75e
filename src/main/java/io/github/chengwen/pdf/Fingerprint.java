package io.github.chengwen.pdf;

import io.github.chengwen.layout.Layout;
import io.github.chengwen.layout.LayoutDump;
import io.github.chengwen.model.Metadata;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The identifier of a file, made from what is in it: the same content has the same one (F-34). */
final class Fingerprint {

    private static final int BYTES = 16;

    private Fingerprint() {}

    /** 32 hexadecimal digits. */
    static String of(Layout layout, Metadata metadata, PdfOptions options) {
        String content = LayoutDump.of(layout) + described(metadata) + described(options);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String described(Metadata metadata) {
        return "Metadata[title="
                + metadata.title()
                + ", author="
                + metadata.author()
                + ", subject="
                + metadata.subject()
                + ", timestamp="
                + metadata.timestamp()
                + "]";
    }

    private static String described(PdfOptions options) {
        return "PdfOptions[level="
                + options.level()
                + ", bleed=Length[milliPoints="
                + options.bleed().milliPoints()
                + "], cropMarks="
                + options.cropMarks()
                + "]";
    }
}
