package io.github.chengwen.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What the pages share: the faces, and for archives the black they are drawn with, in a gray of
 * known meaning.
 */
final class Resources {

    static final String PART = "PublicRes.xml";

    /** Gray of gamma 2.2, which the PDF has as its output intent (F-21). */
    private static final String PROFILE = "/io/github/chengwen/pdf/gray-gamma-2.2.icc";

    private static final String PROFILE_FILE = "gray.icc";

    private final FontTable fonts;
    private final OptionalInt gray;
    private final OptionalInt black;

    private Resources(FontTable fonts, OptionalInt gray, OptionalInt black) {
        this.fonts = fonts;
        this.gray = gray;
        this.black = black;
    }

    static Resources of(FontTable fonts, OfdProfile profile, Ids ids) {
        return switch (profile) {
            case PLAIN -> new Resources(fonts, OptionalInt.empty(), OptionalInt.empty());
            case ARCHIVE ->
                    new Resources(fonts, OptionalInt.of(ids.next()), OptionalInt.of(ids.next()));
        };
    }

    FontTable fonts() {
        return fonts;
    }

    /** The drawing parameter of the pages; empty where black is what a reader takes for it. */
    OptionalInt black() {
        return black;
    }

    /** Adds the list and the files. */
    void addTo(Parts parts, String folder) {
        Xml xml = Xml.of("Res").with("BaseLoc", FontTable.FOLDER);
        gray.ifPresent(
                id ->
                        xml.begin("ColorSpaces")
                                .begin("ColorSpace")
                                .with("ID", id)
                                .with("Type", "GRAY")
                                .with("BitsPerComponent", 8)
                                .with("Profile", PROFILE_FILE)
                                .end()
                                .end());
        black.ifPresent(id -> writeBlack(id, xml));
        fonts.list(xml);
        parts.add(folder + PART, xml.toBytes());
        fonts.addTo(parts, folder);
        if (gray.isPresent()) {
            parts.add(folder + FontTable.FOLDER + "/" + PROFILE_FILE, profile());
        }
    }

    private void writeBlack(int id, Xml xml) {
        xml.begin("DrawParams").begin("DrawParam").with("ID", id);
        for (String use : new String[] {"FillColor", "StrokeColor"}) {
            xml.begin(use).with("Value", 0).with("ColorSpace", gray.orElseThrow()).end();
        }
        xml.end().end();
    }

    private static byte[] profile() {
        try (InputStream in = Resources.class.getResourceAsStream(PROFILE)) {
            return Objects.requireNonNull(in, PROFILE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
