package io.github.chengwen.ofd;

import io.github.chengwen.font.Face;
import io.github.chengwen.font.Subset;
import io.github.chengwen.glyph.DrawOperation;
import io.github.chengwen.glyph.Glyphs;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.style.FaceRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The faces of a document, in the order of their roles: each embedded as a subset with a character
 * map, by which every reader finds its glyphs.
 */
final class FontTable {

    /** The folder of the files, under that of the document. */
    static final String FOLDER = "Res";

    private final List<Font> fonts = new ArrayList<>();
    private final Map<Face, Integer> ids = new HashMap<>();

    /**
     * A font in the document.
     *
     * @param name of its own: readers prefer a font of the machine to an embedded one of its name
     * @param file name of its file
     */
    private record Font(int id, String name, String file, byte[] content) {}

    private FontTable() {}

    /**
     * The faces that draw these runs.
     *
     * @throws UncheckedIOException if a face is damaged
     */
    static FontTable of(Stream<DrawOperation> drawings, Glyphs glyphs, Ids ids) {
        Map<FaceRole, BitSet> texts = new EnumMap<>(FaceRole.class);
        drawings.flatMap(drawing -> drawing.runs().stream()).forEach(run -> add(run, texts));
        FontTable table = new FontTable();
        glyphs.faces(texts).forEach((face, characters) -> table.add(face, characters, ids.next()));
        return table;
    }

    private static void add(GlyphRun run, Map<FaceRole, BitSet> texts) {
        BitSet characters = texts.computeIfAbsent(run.face(), role -> new BitSet());
        run.text().codePoints().forEach(characters::set);
    }

    private void add(Face face, BitSet characters, int id) {
        try {
            Subset subset = face.subset(characters);
            String name = face.description().name() + "-" + subset.tag();
            String ending = subset.kind() == Subset.Kind.CFF ? ".otf" : ".ttf";
            fonts.add(new Font(id, name, "font_" + id + ending, face.file(subset, name)));
            ids.put(face, id);
        } catch (IOException e) {
            throw new UncheckedIOException(face + ": " + e.getMessage(), e);
        }
    }

    /** The number of a face that draws something. */
    int id(Face face) {
        return Objects.requireNonNull(ids.get(face), "a face that draws nothing");
    }

    /** Lists the fonts among the resources. */
    void list(Xml resources) {
        if (fonts.isEmpty()) {
            return;
        }
        resources.begin("Fonts");
        for (Font font : fonts) {
            resources
                    .begin("Font")
                    .with("ID", font.id())
                    .with("FontName", font.name())
                    .with("FamilyName", font.name())
                    .leaf("FontFile", font.file())
                    .end();
        }
        resources.end();
    }

    /** Adds the files. */
    void addTo(Parts parts, String folder) {
        fonts.forEach(font -> parts.add(folder + FOLDER + "/" + font.file(), font.content()));
    }
}
