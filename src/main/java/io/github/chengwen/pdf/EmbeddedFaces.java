package io.github.chengwen.pdf;

import com.lowagie.text.pdf.BaseFont;
import io.github.chengwen.font.Face;
import io.github.chengwen.glyph.Glyphs;
import io.github.chengwen.layout.Layout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The faces of one document as OpenPDF wants them (F-10). It is given a font of the characters that
 * the document draws: of a whole face it would read and copy the tables of all glyphs.
 */
final class EmbeddedFaces {

    /** For the font programs, most of a file: 3 would take a third longer and save a fortieth. */
    private static final int COMPRESSION = 1;

    private static final SecureRandom NO_CHANCE = new ConstantRandom();

    private final Map<Face, BaseFont> fonts = new HashMap<>();

    private EmbeddedFaces() {}

    /**
     * The faces of a layout.
     *
     * @throws UncheckedIOException if a face is damaged
     */
    static EmbeddedFaces of(Layout layout, Drawings drawings, Glyphs glyphs) {
        Map<Face, BitSet> characters = new HashMap<>();
        layout.pages().stream()
                .flatMap(page -> page.items().stream())
                .flatMap(item -> item.match(drawings).stream())
                .flatMap(drawing -> drawing.runs().stream())
                .forEach(run -> glyphs.collect(run, characters));
        EmbeddedFaces faces = new EmbeddedFaces();
        characters.forEach((face, drawn) -> faces.fonts.put(face, create(face, drawn)));
        return faces;
    }

    /** The face to embed, which draws something in the layout. */
    BaseFont of(Face face) {
        return Objects.requireNonNull(fonts.get(face), "a face that draws nothing");
    }

    private static BaseFont create(Face face, BitSet characters) {
        try {
            BaseFont font =
                    BaseFont.createFont(
                            face.family() + ".ttf",
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            false,
                            face.subset(characters),
                            null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(NO_CHANCE);
            font.setCompressionLevel(COMPRESSION);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(face + ": " + e.getMessage(), e);
        }
    }
}
