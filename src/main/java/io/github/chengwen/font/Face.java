package io.github.chengwen.font;

import io.github.chengwen.font.outline.Box;
import io.github.chengwen.font.outline.Outline;
import io.github.chengwen.font.truetype.FaceIndex;
import io.github.chengwen.font.truetype.FontData;
import io.github.chengwen.font.truetype.NameTable;
import io.github.chengwen.font.truetype.TableDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;

/**
 * One face, with TrueType or PostScript outlines: which characters it has, how wide they are, and
 * what to embed. Immutable and thread-safe. A bundled face is loaded lazily.
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
     * Reads a face with its outlines.
     *
     * @param number of the face in the file, from 0
     * @throws IOException if the file cannot be read or is no font; the message names it
     */
    static Face read(Path path, int number) throws IOException {
        if (Files.size(path) > MAX_FILE) {
            throw new IOException(path + ": larger than any font");
        }
        return read(path.toString(), Files.readAllBytes(path), number);
    }

    static Face read(String file, byte[] content, int number) throws IOException {
        try {
            TableDirectory tables = TableDirectory.of(FontData.of(content)::slice, number);
            NameTable names = NameTable.parse(tables.require("name"));
            FaceIndex index = FaceIndex.parse(tables);
            Outlines outlines = Outlines.parse(tables);
            outlines.check();
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

    /** The name of its family. */
    public String family() {
        return family;
    }

    /** The file it comes from: a path, or a bare file name for a bundled face. */
    public String file() {
        return file;
    }

    /** Its licence as the font states it; empty where it does not. */
    public String licence() {
        return licence;
    }

    /** The embedding permissions that the font states ({@code OS/2} fsType); 0 is unrestricted. */
    public int fsType() {
        return index.get().traits().fsType();
    }

    /** Whether its outlines are TrueType's. */
    public boolean hasTrueTypeOutlines() {
        return outlines.get() instanceof TrueTypeOutlines;
    }

    /** Whether a document that holds it may be edited ({@code OS/2} fsType, D-52). */
    public boolean editable() {
        return index.get().traits().editable();
    }

    /** Whether the face has a glyph for a code point (F-11: coverage is checked before drawing). */
    public boolean covers(int codePoint) {
        return index.get().glyph(codePoint) != 0;
    }

    /** Advance width in 1/1000 em; that of the missing glyph for a character the face lacks. */
    public int advance(int codePoint) {
        FaceIndex face = index.get();
        return face.advance(face.glyph(codePoint));
    }

    /**
     * The ink of a character; {@link Box#EMPTY} where the font's data is damaged. Needed for L-15
     * (a dash's ink spans its em) and P-27 (the dash's centre is 7 mm below the 版心).
     */
    public Box bounds(int codePoint) {
        try {
            return outlines.get().box(index.get().glyph(codePoint));
        } catch (IOException e) {
            return Box.EMPTY;
        }
    }

    /** The outline of a character; {@link Outline#EMPTY} where the font's data is damaged. */
    public Outline outline(int codePoint) {
        try {
            return outlines.get().outline(index.get().glyph(codePoint));
        } catch (IOException e) {
            return Outline.EMPTY;
        }
    }

    /** The face's metrics for the font descriptor of a document. */
    public FaceDescription description() {
        return outlines.get().description();
    }

    /**
     * A subset of the face.
     *
     * @param codePoints characters that the face covers
     * @throws IOException if the face is damaged
     */
    public Subset subset(BitSet codePoints) throws IOException {
        return outlines.get().subset(index.get(), codePoints);
    }

    /**
     * A subset of this face as a font file that stands alone, with a character map.
     *
     * @param name of the font, in ASCII
     * @throws IOException if the face is damaged
     */
    public byte[] file(Subset subset, String name) throws IOException {
        return file(subset, name, name);
    }

    /**
     * The same by another family name than its own.
     *
     * @param family by which a document asks for it
     * @param name of the font for PostScript, in ASCII
     * @throws IOException if the face is damaged
     */
    public byte[] file(Subset subset, String family, String name) throws IOException {
        return new SubsetFile(subset, description(), fsType(), family, name).toBytes();
    }

    @Override
    public String toString() {
        return family + " (" + file + ")";
    }
}
