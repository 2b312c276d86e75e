package io.github.chengwen.pdf;

import com.lowagie.text.pdf.BaseFont;
import io.github.chengwen.font.Face;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Faces as OpenPDF wants them, each made once, as reading its tables is slow (F-10). */
final class EmbeddedFaces {

    /**
     * For the font programs, which are most of a file: level 1 would save a fifth of the time and
     * cost a tenth of the size.
     */
    private static final int COMPRESSION = 3;

    private final Map<Face, BaseFont> fonts = new ConcurrentHashMap<>();

    /**
     * The face to embed as a subset.
     *
     * @throws UncheckedIOException if OpenPDF cannot read a font that the catalogue could
     */
    BaseFont of(Face face) {
        return fonts.computeIfAbsent(face, EmbeddedFaces::create);
    }

    private static BaseFont create(Face face) {
        try {
            BaseFont font =
                    BaseFont.createFont(
                            face.family() + ".ttf",
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            false,
                            face.content(),
                            null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new ConstantRandom());
            font.setCompressionLevel(COMPRESSION);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(face + ": " + e.getMessage(), e);
        }
    }
}
