package io.github.chengwen.pdf;

import com.lowagie.text.pdf.PdfName;
import io.github.chengwen.font.Face;
import io.github.chengwen.font.Subset;
import io.github.chengwen.glyph.DrawOperations;
import io.github.chengwen.glyph.Glyphs;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.Layout;
import io.github.chengwen.style.FaceRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The faces of one document, in the order of their roles (F-10). */
final class EmbeddedFaces {

    private final PageWriter writer;
    private final Map<Face, EmbeddedFace> faces = new LinkedHashMap<>();

    private EmbeddedFaces(PageWriter writer) {
        this.writer = writer;
    }

    /**
     * The faces of a layout.
     *
     * @param writer of a document that is open and has no page yet
     * @throws UncheckedIOException if a face is damaged
     */
    static EmbeddedFaces of(
            Layout layout, DrawOperations operations, Glyphs glyphs, PageWriter writer) {
        Map<FaceRole, BitSet> texts = new EnumMap<>(FaceRole.class);
        layout.pages().stream()
                .flatMap(page -> page.items().stream())
                .flatMap(item -> item.match(operations).stream())
                .flatMap(drawing -> drawing.runs().stream())
                .forEach(run -> add(run, texts));
        EmbeddedFaces all = new EmbeddedFaces(writer);
        glyphs.faces(texts).forEach(all::add);
        return all;
    }

    private static void add(GlyphRun run, Map<FaceRole, BitSet> texts) {
        BitSet characters = texts.computeIfAbsent(run.face(), role -> new BitSet());
        run.text().codePoints().forEach(characters::set);
    }

    private void add(Face face, BitSet characters) {
        PdfName name = new PdfName("F" + (faces.size() + 1));
        try {
            Subset subset = face.subset(characters);
            faces.put(face, new EmbeddedFace(name, writer.announce(name), face, subset));
        } catch (IOException e) {
            throw new UncheckedIOException(face + ": " + e.getMessage(), e);
        }
    }

    /** The face as the document holds it; it draws something in the layout. */
    EmbeddedFace of(Face face) {
        return Objects.requireNonNull(faces.get(face), "a face that draws nothing");
    }

    /**
     * Writes all of them.
     *
     * @param small whether they are packed as small as can be
     */
    void write(PdfLevel level, boolean small) throws IOException {
        for (EmbeddedFace face : faces.values()) {
            new FontObjects(face, writer, level, small).write();
        }
    }
}
