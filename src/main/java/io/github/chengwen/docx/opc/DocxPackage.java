package io.github.chengwen.docx.opc;

import io.github.chengwen.model.Metadata;
import io.github.chengwen.text.PictureFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.ContentTypes;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of one file, put together as an OPC package with its core properties. */
public final class DocxPackage {

    private static final String IMAGE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    private final Metadata metadata;
    private Media media = new Media();
    private final Map<Part, byte[]> parts = new EnumMap<>(Part.class);

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

    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FixedZip zip = new FixedZip(bytes);
        try (OPCPackage opc = OPCPackage.create(zip)) {
            opc.addMarshaller(ContentTypes.CORE_PROPERTIES_PART, (part, out) -> writeCore(zip));
            PackagePart document = part(opc, Part.DOCUMENT);
            for (Map.Entry<Part, byte[]> entry : parts.entrySet()) {
                write(opc, document, entry.getKey(), entry.getValue());
            }
            for (int i = 0; i < media.files().size(); i++) {
                write(opc, document, i, media.files().get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OpenXML4JException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(OPCPackage opc, PackagePart document, Part part, byte[] content)
            throws OpenXML4JException, IOException {
        PackagePart target = part == Part.DOCUMENT ? document : part(opc, part);
        try (OutputStream out = target.getOutputStream()) {
            out.write(content);
        }
        RelationshipSource source = part.belongsToPackage() ? opc : document;
        source.addRelationship(
                target.getPartName(),
                TargetMode.INTERNAL,
                part.relationshipType(),
                part.relationshipId());
    }

    private static void write(OPCPackage opc, PackagePart document, int index, PictureFile picture)
            throws OpenXML4JException, IOException {
        boolean png = picture.type() == PictureFile.Type.PNG;
        String name = "/word/media/image" + (index + 1) + (png ? ".png" : ".jpeg");
        PackagePart target =
                opc.createPart(
                        PackagingURIHelper.createPartName(name), png ? "image/png" : "image/jpeg");
        try (OutputStream out = target.getOutputStream()) {
            out.write(picture.bytes());
        }
        document.addRelationship(target.getPartName(), TargetMode.INTERNAL, IMAGE, Media.id(index));
    }

    private static PackagePart part(OPCPackage opc, Part part) throws OpenXML4JException {
        return opc.createPart(PackagingURIHelper.createPartName(part.path()), part.contentType());
    }

    /** In the place of POI's own writer. */
    private boolean writeCore(FixedZip zip) {
        try {
            zip.putArchiveEntry(new ZipArchiveEntry(CorePart.NAME));
            zip.write(CorePart.write(metadata));
            zip.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }
}
