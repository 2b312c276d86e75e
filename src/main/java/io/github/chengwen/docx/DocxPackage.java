package io.github.chengwen.docx;

import io.github.chengwen.model.Metadata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of one file, put together as an OPC package with its core properties. */
final class DocxPackage {

    private final Metadata metadata;
    private final Map<Part, byte[]> parts = new EnumMap<>(Part.class);

    DocxPackage(Metadata metadata) {
        this.metadata = metadata;
    }

    void add(Part part, byte[] content) {
        parts.put(part, content);
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);
        // Compressed when it is rewritten.
        zip.setLevel(Deflater.NO_COMPRESSION);
        try {
            try (OPCPackage opc = OPCPackage.create(zip)) {
                describe(opc.getPackageProperties());
                PackagePart document = part(opc, Part.DOCUMENT);
                for (Map.Entry<Part, byte[]> entry : parts.entrySet()) {
                    write(opc, document, entry.getKey(), entry.getValue());
                }
            }
            // POI stamps every entry with the time of day.
            return FixedZip.rewrite(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OpenXML4JException e) {
            throw new IllegalStateException(e);
        }
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

    private static PackagePart part(OPCPackage opc, Part part) throws OpenXML4JException {
        return opc.createPart(PackagingURIHelper.createPartName(part.path()), part.contentType());
    }

    /** The core properties (D-43). */
    private void describe(PackageProperties properties) throws OpenXML4JException {
        Optional<Date> time = Optional.of(Date.from(metadata.timestamp()));
        properties.setTitleProperty(XmlText.legal(metadata.title()));
        properties.setCreatorProperty(XmlText.legal(metadata.author()));
        properties.setSubjectProperty(XmlText.legal(metadata.subject()));
        properties.setLanguageProperty("zh-CN");
        properties.setCreatedProperty(time);
        properties.setModifiedProperty(time);
    }
}
