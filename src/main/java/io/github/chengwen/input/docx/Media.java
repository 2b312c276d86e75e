package io.github.chengwen.input.docx;

import io.github.chengwen.input.zip.Unzipped;
import java.util.Locale;
import java.util.Optional;

/** The pictures of a file, unpacked when the first of them is asked for. */
final class Media {

    private final byte[] file;
    private final Parts parts;
    private Optional<Unzipped> unzipped = Optional.empty();

    Media(byte[] file, Parts parts) {
        this.file = file;
        this.parts = parts;
    }

    /**
     * The bytes of a picture.
     *
     * @param id of its relationship
     */
    Optional<byte[]> bytes(String id) {
        Optional<String> target = parts.target(id);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        if (unzipped.isEmpty()) {
            unzipped = Optional.of(Unzipped.read(file, "DOCX", Media::isPicture));
        }
        return unzipped.get().entry(target.get());
    }

    private static boolean isPicture(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".png") || lower.endsWith(".jpg") || lower.endsWith(".jpeg");
    }
}
