package io.github.chengwen.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;

/**
 * One TrueType face: which characters it has, how wide they are, and what to embed. Immutable and
 * safe for many threads. A face that comes with the program is read when it is first asked for
 * something.
 */
public final class Face {
    private static final long MAX_FILE = 64L << 20;

    private final String family;
    private final String file;
    private final String licence;
    private final Lazy<FaceIndex> index;
    private final Lazy<Outlines> outlines;

    Face(
            String family,
            String file,
            String licence,
            Lazy<FaceIndex> index,
            Lazy<Outlines> outlines) {
        this.family = family;
        this.file = file;
        this.licence = licence;
        this.index = index;
        this.outlines = outlines;
    }

    /**
     * Reads a face whole.
     *
     * @throws IOException if the file cannot be read or is no TrueType font; the message names it
     */
    static Face read(Path path) throws IOException {
        if (Files.size(path) > MAX_FILE) {
            throw new IOException(path + ": larger than any font");
        }
        return read(path.toString(), Files.readAllBytes(path));
    }

    static Face read(String file, byte[] content) throws IOException {
        try {
            TableDirectory tables = TableDirectory.of(FontData.of(content)::slice);
            NameTable names = NameTable.parse(tables.require("name"));
            FaceIndex index = FaceIndex.parse(tables);
            Outlines outlines = Outlines.parse(content);
            outlines.boxes().check();
            return new Face(
                    names.family(),
                    file,
                    names.licence(),
                    new Lazy<>(() -> index),
                    new Lazy<>(() -> outlines));
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** The family's name. */
    public String family() {
        return family;
    }

    /** The file it comes from: a path, or a bare name for a face of the program's own. */
    public String file() {
        return file;
    }

    /** What is known of its licence; empty where the font says nothing. */
    public String licence() {
        return licence;
    }

    /** The embedding permissions that the font states ({@code OS/2} fsType); 0 is unrestricted. */
    public int fsType() {
        return index.get().traits().fsType();
    }

    /** Whether the face has a glyph for the code point (F-11). */
    public boolean covers(int codePoint) {
        return index.get().characters().glyph(codePoint) != 0;
    }

    /** Advance width in 1/1000 em; that of the missing glyph for a character the face lacks. */
    public int advance(int codePoint) {
        FaceIndex face = index.get();
        return face.advances().advance(face.characters().glyph(codePoint));
    }

    /** The ink of a character (L-14, L-15, P-27); none where the font's data is damaged. */
    public Box bounds(int codePoint) {
        try {
            return outlines.get().boxes().box(index.get().characters().glyph(codePoint));
        } catch (IOException e) {
            return Box.EMPTY;
        }
    }

    /** The shape of a character; none where the font's data is damaged. */
    public Outline outline(int codePoint) {
        try {
            return outlines.get().shapes().of(index.get().characters().glyph(codePoint));
        } catch (IOException e) {
            return Outline.EMPTY;
        }
    }

    /** What a document that holds the face says of it. */
    public FaceDescription description() {
        return outlines.get().description();
    }

    /**
     * A small font of some of its characters.
     *
     * @param codePoints characters that the face covers
     * @throws IOException if the face is damaged
     */
    public Subset subset(BitSet codePoints) throws IOException {
        Outlines font = outlines.get();
        return FaceSubset.of(font.tables(), index.get(), font.glyphs(), codePoints);
    }

    @Override
    public String toString() {
        return family + " (" + file + ")";
    }
}
