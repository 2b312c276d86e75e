package io.github.chengwen.font;

import io.github.chengwen.font.truetype.FaceIndex;
import io.github.chengwen.font.truetype.FontBytes;
import io.github.chengwen.font.truetype.FontData;
import io.github.chengwen.font.truetype.TableDirectory;
import io.github.chengwen.style.FaceRole;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The faces that come with the program. {@code BundledFacesTest} checks what is stated here. */
final class BundledFaces {
    private static final String OFL = "SIL Open Font License 1.1";
    private static final String GPL = "GPL-3.0 with font embedding exception";

    /** Bytes that hold all tables an index needs; the outlines behind them stay compressed. */
    private static final int INDEX_PREFIX = 1 << 18;

    private final Map<FaceRole, Face> faces = new EnumMap<>(FaceRole.class);

    private BundledFaces() {
        add(FaceRole.BIAO_SONG, "Chengwen BiaoSong", "ChengwenBiaoSong-Regular.ttf", OFL);
        add(FaceRole.FANG_SONG, "Chengwen FangSong", "ChengwenFangSong-Regular.ttf", GPL);
        add(FaceRole.KAI, "Chengwen Kai", "ChengwenKai-Regular.ttf", OFL);
        add(FaceRole.HEI, "Chengwen Hei", "ChengwenHei-Regular.ttf", OFL);
        add(FaceRole.SONG, "Chengwen Song", "ChengwenSong-Regular.ttf", OFL);
        add(FaceRole.LATIN, "Liberation Serif", "LiberationSerif-Regular.ttf", OFL);
    }

    /** The faces that are present: a house may remove a file whose licence it does not want. */
    static Map<FaceRole, Face> present() {
        return new BundledFaces().faces;
    }

    private void add(FaceRole role, String family, String file, String licence) {
        if (BundledFaces.class.getResource(resource(file)) != null) {
            Lazy<FaceIndex> index = new Lazy<>(() -> index(file));
            Lazy<Outlines> outlines = new Lazy<>(() -> outlines(file));
            faces.put(role, new Face(family, file, licence, index, outlines));
        }
    }

    private static FaceIndex index(String file) throws IOException {
        try (InputStream resource = open(file)) {
            FontData prefix = FontData.of(resource.readNBytes(INDEX_PREFIX));
            return FaceIndex.parse(TableDirectory.of(prefix::slice, 0));
        }
    }

    private static Outlines outlines(String file) throws IOException {
        Optional<FontPages> pages = FontPages.of(place(file));
        FontBytes bytes = pages.isPresent() ? pages.get() : whole(file)::slice;
        return Outlines.parse(TableDirectory.of(bytes, 0));
    }

    private static FontData whole(String file) throws IOException {
        try (InputStream resource = open(file)) {
            // One array of the known size: collecting the bytes in pieces takes twice the memory.
            byte[] content = new byte[resource.available()];
            if (resource.readNBytes(content, 0, content.length) < content.length
                    || resource.read() >= 0) {
                throw new IOException(file + ": not of the size that was expected");
            }
            return FontData.of(content);
        }
    }

    private static InputStream open(String file) throws IOException {
        return place(file).openStream();
    }

    private static URL place(String file) throws IOException {
        URL resource = BundledFaces.class.getResource(resource(file));
        if (resource == null) {
            throw new FileNotFoundException(resource(file));
        }
        return resource;
    }

    private static String resource(String file) {
        return "/fonts/" + file;
    }
}
