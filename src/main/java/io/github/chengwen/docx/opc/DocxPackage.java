package io.github.chengwen.docx.opc;

import io.github.chengwen.model.Metadata;
import io.github.chengwen.text.PictureFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The parts of one file, put together as an OPC package (ECMA-376-2) with its core properties: the
 * content types, the relationships, then the parts by name, each followed by its relationships.
 */
public final class DocxPackage {

    private static final String IMAGE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    private static final String FONT =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font";

    private final Metadata metadata;
    private Media media = new Media();
    private List<EmbeddedFont> fonts = List.of();
    private final Map<Part, byte[]> parts = new LinkedHashMap<>();

    public DocxPackage(Metadata metadata) {
        this.metadata = metadata;
    }

    public void add(Part part, byte[] content) {
        parts.put(part, content);
    }

    /** Adds the pictures that the document refers to. */
    public void add(Media all) {
        media = all;
    }

    /** Adds the faces that {@link Part#FONT_TABLE} refers to, in its order. */
    public void add(List<EmbeddedFont> all) {
        fonts = List.copyOf(all);
    }

    public byte[] toBytes() {
        ContentTypes types = new ContentTypes();
        Relationships ofPackage = new Relationships("/");
        Relationships ofDocument = new Relationships("/word/");
        Map<String, byte[]> contents = new TreeMap<>(PartNames.ORDER);
        parts.forEach(
                (part, content) -> {
                    contents.put(part.path(), content);
                    types.override(part.path(), part.contentType());
                    Relationships source = part.belongsToPackage() ? ofPackage : ofDocument;
                    source.add(part.relationshipId(), part.relationshipType(), part.path());
                });
        contents.put(CorePart.PATH, CorePart.write(metadata));
        types.override(CorePart.PATH, CorePart.CONTENT_TYPE);
        ofPackage.add(CorePart.RELATIONSHIP_ID, CorePart.RELATIONSHIP_TYPE, CorePart.PATH);
        for (int i = 0; i < media.files().size(); i++) {
            PictureFile picture = media.files().get(i);
            String ending = picture.type() == PictureFile.Type.PNG ? "png" : "jpeg";
            String path = "/word/media/image" + (i + 1) + "." + ending;
            contents.put(path, picture.bytes());
            types.ofEnding(ending, "image/" + ending);
            ofDocument.add(Media.id(i), IMAGE, path);
        }
        Relationships ofFonts = new Relationships("/word/");
        for (int i = 0; i < fonts.size(); i++) {
            String path = EmbeddedFont.path(i);
            contents.put(path, fonts.get(i).obfuscated());
            types.ofEnding(EmbeddedFont.ENDING, EmbeddedFont.CONTENT_TYPE);
            ofFonts.add(EmbeddedFont.id(i), FONT, path);
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", types.toXml());
        entries.put("_rels/.rels", ofPackage.toXml());
        contents.forEach(
                (path, content) -> {
                    entries.put(path.substring(1), content);
                    if (path.equals(Part.DOCUMENT.path())) {
                        entries.put("word/_rels/document.xml.rels", ofDocument.toXml());
                    }
                    if (path.equals(Part.FONT_TABLE.path()) && !fonts.isEmpty()) {
                        entries.put("word/_rels/fontTable.xml.rels", ofFonts.toXml());
                    }
                });
        return FixedZip.of(entries);
    }
}
