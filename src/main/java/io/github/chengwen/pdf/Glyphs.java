package io.github.chengwen.pdf;

import io.github.chengwen.font.Face;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.style.FaceRole;
import java.util.Optional;

/** Which face draws a character, and which character is drawn (F-11). */
final class Glyphs {

    /** □, in the place of a character that no face has. */
    private static final int MISSING = 0x25A1;

    private final FontCatalog catalog;

    Glyphs(FontCatalog catalog) {
        this.catalog = catalog;
    }

    /** A character and the face that has it. */
    record Glyph(int codePoint, Face face) {}

    /** What to draw for a character; empty if no face has even the □. */
    Optional<Glyph> of(FaceRole role, int codePoint) {
        return find(role, codePoint).or(() -> find(role, MISSING));
    }

    private Optional<Glyph> find(FaceRole role, int codePoint) {
        return catalog.faceFor(role, codePoint).map(face -> new Glyph(codePoint, face));
    }
}
