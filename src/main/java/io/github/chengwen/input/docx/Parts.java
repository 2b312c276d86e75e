package io.github.chengwen.input.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of a package, found by the last word of their relationship's type. */
final class Parts {

    private final PackagePart main;

    private Parts(PackagePart main) {
        this.main = main;
    }

    /** Empty for a package without a main document. */
    static Optional<Parts> of(OPCPackage opc) throws OpenXML4JException {
        for (PackageRelationship relationship : opc.getRelationships()) {
            if (isOf(relationship, "officeDocument")) {
                return Optional.ofNullable(opc.getPart(relationship)).map(Parts::new);
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(PackageRelationship relationship, String type) {
        return relationship.getTargetMode() == TargetMode.INTERNAL
                && relationship.getRelationshipType().endsWith("/" + type);
    }

    /** Such as {@code application/vnd.ms-word.document.macroEnabled.main+xml}. */
    String contentType() {
        return main.getContentType();
    }

    InputStream document() throws IOException {
        return main.getInputStream();
    }

    Optional<InputStream> first(String type) throws IOException, OpenXML4JException {
        List<InputStream> all = all(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    List<InputStream> all(String type) throws IOException, OpenXML4JException {
        List<InputStream> streams = new ArrayList<>();
        for (PackageRelationship relationship : main.getRelationships()) {
            if (isOf(relationship, type)) {
                PackagePart part = main.getRelatedPart(relationship);
                if (part != null) {
                    streams.add(part.getInputStream());
                }
            }
        }
        return streams;
    }
}
