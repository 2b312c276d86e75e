package io.github.chengwen.font.truetype;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The table directory of a face: tag, offset and length (OpenType, "Table Directory"). */
public final class TableDirectory {
    private static final int COLLECTION = 0x74746366; // ttcf
    private static final int COLLECTION_HEADER = 12;
    private static final int MAX_FACES = 64;
    static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE_TYPE_APPLE = 0x74727565; // true
    static final int CFF = 0x4F54544F; // OTTO
    private static final int HEADER_LENGTH = 12;
    private static final int RECORD_LENGTH = 16;
    private static final int MAX_TABLES = 256;

    private final FontBytes font;
    private final Map<String, Place> places;

    private record Place(long offset, long length) {}

    private TableDirectory(FontBytes font, Map<String, Place> places) {
        this.font = font;
        this.places = places;
    }

    /**
     * How many faces a file holds: one, or those of a collection (TTC).
     *
     * @throws IOException if the file is no font
     */
    public static int faces(FontBytes font) throws IOException {
        return signature(font, 0) == COLLECTION
                ? (int) Math.min(font.read(8, 4).unsigned32(0), MAX_FACES)
                : 1;
    }

    /**
     * The directory of one face of a file.
     *
     * @param number of the face in a collection, from 0
     * @throws IOException if there is no such face
     */
    public static TableDirectory of(FontBytes font, int number) throws IOException {
        if (number >= faces(font)) {
            throw new IOException("no face " + number + " in the file");
        }
        return signature(font, 0) == COLLECTION
                ? at(font, font.read(COLLECTION_HEADER + 4L * number, 4).unsigned32(0))
                : at(font, 0);
    }

    private static TableDirectory at(FontBytes font, long offset) throws IOException {
        int signature = signature(font, offset);
        if (signature != TRUE_TYPE && signature != TRUE_TYPE_APPLE && signature != CFF) {
            throw new IOException("not a TrueType or OpenType font");
        }
        int count = font.read(offset, HEADER_LENGTH).unsigned16(4);
        if (count > MAX_TABLES) {
            throw new IOException("a font with " + count + " tables");
        }
        FontData records = font.read(offset + HEADER_LENGTH, (long) count * RECORD_LENGTH);
        Map<String, Place> places = new HashMap<>();
        for (int record = 0; record < records.length(); record += RECORD_LENGTH) {
            String tag = new String(records.slice(record, 4).copy(), StandardCharsets.ISO_8859_1);
            places.put(
                    tag,
                    new Place(records.unsigned32(record + 8), records.unsigned32(record + 12)));
        }
        return new TableDirectory(font, places);
    }

    private static int signature(FontBytes font, long offset) throws IOException {
        return (int) font.read(offset, 4).unsigned32(0);
    }

    public boolean has(String tag) {
        return places.containsKey(tag);
    }

    /** Reads a table, if the font has it. */
    public Optional<FontData> find(String tag) throws IOException {
        Optional<Place> place = Optional.ofNullable(places.get(tag));
        return place.isEmpty()
                ? Optional.empty()
                : Optional.of(font.read(place.get().offset(), place.get().length()));
    }

    /**
     * A table of which only parts are read.
     *
     * @throws IOException if the font has no such table
     */
    public FontBytes parts(String tag) throws IOException {
        Place table = Optional.ofNullable(places.get(tag)).orElseThrow(() -> missing(tag));
        return (offset, length) -> {
            if (offset < 0 || length < 0 || offset + length > table.length()) {
                throw new IOException("the table " + tag + " ends at byte " + table.length());
            }
            return font.read(table.offset() + offset, length);
        };
    }

    /**
     * Reads a table.
     *
     * @throws IOException if the font has no such table
     */
    public FontData require(String tag) throws IOException {
        return find(tag).orElseThrow(() -> missing(tag));
    }

    private static IOException missing(String tag) {
        return new IOException("the font has no table " + tag);
    }
}
