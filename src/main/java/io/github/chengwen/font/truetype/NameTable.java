package io.github.chengwen.font.truetype;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The {@code name} table: the names of a face in every language, and its licence. */
public final class NameTable {
    private static final int FAMILY = 1;
    private static final int FULL_NAME = 4;
    private static final int POSTSCRIPT_NAME = 6;
    private static final int LICENCE = 13;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int UNICODE = 0;
    private static final int MACINTOSH = 1;
    private static final int WINDOWS = 3;
    private static final int MACINTOSH_ROMAN = 0;
    private static final int MACINTOSH_CHINESE = 25;
    private static final int WINDOWS_CHINESE = 3;
    private static final int SIMPLIFIED_CHINESE = 0x0804;
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int RECORD_LENGTH = 12;
    private static final int MAX_RECORDS = 2000;

    private final List<Name> names;

    private record Name(int id, int language, String text) {}

    private NameTable(List<Name> names) {
        this.names = List.copyOf(names);
    }

    public static NameTable parse(FontData table) throws IOException {
        int count = Math.min(table.unsigned16(2), MAX_RECORDS);
        FontData strings = table.from(table.unsigned16(4));
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            FontData record = table.slice(6 + i * RECORD_LENGTH, RECORD_LENGTH);
            int id = record.unsigned16(6);
            Optional<Charset> charset = charset(record.unsigned16(0), record.unsigned16(2));
            if (charset.isPresent() && wanted(id)) {
                byte[] text = strings.slice(record.unsigned16(10), record.unsigned16(8)).copy();
                names.add(
                        new Name(
                                id, record.unsigned16(4), new String(text, charset.get()).strip()));
            }
        }
        return new NameTable(names);
    }

    private static boolean wanted(int id) {
        return id == FAMILY
                || id == FULL_NAME
                || id == POSTSCRIPT_NAME
                || id == LICENCE
                || id == TYPOGRAPHIC_FAMILY;
    }

    private static Optional<Charset> charset(int platform, int encoding) {
        return switch (platform) {
            case UNICODE -> Optional.of(StandardCharsets.UTF_16BE);
            case MACINTOSH -> macintosh(encoding);
            case WINDOWS ->
                    Optional.of(encoding == WINDOWS_CHINESE ? CHINESE : StandardCharsets.UTF_16BE);
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> macintosh(int encoding) {
        return switch (encoding) {
            case MACINTOSH_ROMAN -> Optional.of(StandardCharsets.ISO_8859_1);
            case MACINTOSH_CHINESE -> Optional.of(CHINESE);
            default -> Optional.empty();
        };
    }

    /** Names of the family (name ids 1 and 16). */
    public List<String> familyNames() {
        return texts(FAMILY, TYPOGRAPHIC_FAMILY);
    }

    /** Names of this face alone (name ids 4 and 6). */
    public List<String> faceNames() {
        return texts(FULL_NAME, POSTSCRIPT_NAME);
    }

    /** The family's name, in Chinese where it has one; empty where the font has none. */
    public String family() {
        return names.stream()
                .filter(name -> name.id() == FAMILY && !name.text().isEmpty())
                .reduce((first, next) -> next.language() == SIMPLIFIED_CHINESE ? next : first)
                .map(Name::text)
                .orElse("");
    }

    /** The licence that the font states; empty where it states none. */
    public String licence() {
        return texts(LICENCE, LICENCE).stream().findFirst().orElse("");
    }

    /**
     * The PostScript name without characters that PostScript does not allow; "Unnamed" where none
     * is left.
     */
    public String postScriptName() {
        return Stream.concat(
                        texts(POSTSCRIPT_NAME, POSTSCRIPT_NAME).stream(), familyNames().stream())
                .map(name -> name.replaceAll("[^A-Za-z0-9_-]", ""))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("Unnamed");
    }

    private List<String> texts(int id, int otherId) {
        return names.stream()
                .filter(name -> name.id() == id || name.id() == otherId)
                .map(Name::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
