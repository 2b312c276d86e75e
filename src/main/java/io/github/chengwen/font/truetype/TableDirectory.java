package io.github.chengwen.font.truetype;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The table directory of a face: tag, offset and length (OpenType, "Table Directory"). */
public final class TableDirectory {
    public static final int COLLECTION = 0x74746366; // ttcf
    static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE_TYPE_APPLE = 0x74727565; // true
    private static final int CFF = 0x4F54544F; // OTTO
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
     * The directory of a file with one face.
     *
     * @throws IOException if the file is a collection or no font
     */
    public static TableDirectory of(FontBytes font) throws IOException {
        if (signature(font, 0) == COLLECTION) {
            throw new IOException("a font collection (TTC) cannot be embedded");
        }
        return at(font, 0);
    }

    /** The directory at an offset, for a face of a collection. */
    public static TableDirectory at(FontBytes font, long offset) throws IOException {
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

    public static int signature(FontBytes font, long offset) throws IOException {
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
     * Reads a table.
     *
     * @throws IOException if the font has no such table
     */
    public FontData require(String tag) throws IOException {
        return find(tag).orElseThrow(() -> new IOException("the font has no table " + tag));
    }
}
