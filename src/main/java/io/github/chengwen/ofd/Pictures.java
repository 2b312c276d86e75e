package io.github.chengwen.ofd;

import io.github.chengwen.text.PictureFile;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of a document, each once, as their authors put them into the draft. */
final class Pictures {

    static final String PART = "DocumentRes.xml";

    private final Ids ids;
    private final Map<PictureFile, Integer> pictures = new LinkedHashMap<>();

    Pictures(Ids ids) {
        this.ids = ids;
    }

    /** The number of a picture. */
    int id(PictureFile picture) {
        return pictures.computeIfAbsent(picture, any -> ids.next());
    }

    boolean isEmpty() {
        return pictures.isEmpty();
    }

    /** Adds the list and the files, if there are any. */
    void addTo(Parts parts, String folder) {
        if (pictures.isEmpty()) {
            return;
        }
        Xml xml = Xml.of("Res").with("BaseLoc", FontTable.FOLDER).begin("MultiMedias");
        pictures.forEach(
                (picture, id) ->
                        xml.begin("MultiMedia")
                                .with("ID", id)
                                .with("Type", "Image")
                                .with("Format", picture.type().name())
                                .leaf("MediaFile", file(picture, id))
                                .end());
        parts.add(folder + PART, xml.toBytes());
        pictures.forEach(
                (picture, id) ->
                        parts.add(
                                folder + FontTable.FOLDER + "/" + file(picture, id),
                                picture.bytes()));
    }

    private static String file(PictureFile picture, int id) {
        return switch (picture.type()) {
            case PNG -> "image_" + id + ".png";
            case JPEG -> "image_" + id + ".jpg";
        };
    }
}
