package io.github.chengwen.input.docx;

import io.github.chengwen.input.xml.XmlCursor;
import io.github.chengwen.input.zip.Unzipped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The parts of a package, found by the last word of their relationship's type. */
final class Parts {

    /** One relationship of a part to another in the file. */
    private record Relation(String id, String type, String target) {}

    private final Unzipped zip;
    private final byte[] document;
    private final List<Relation> relations;

    private Parts(Unzipped zip, byte[] document, List<Relation> relations) {
        this.zip = zip;
        this.document = document;
        this.relations = relations;
    }

    /** Whether an entry of the file may be read. */
    static boolean isWanted(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    /** Empty for a package without a main document. */
    static Optional<Parts> of(Unzipped zip) throws XMLStreamException {
        for (Relation relation : relations(zip, "")) {
            Optional<byte[]> document = zip.entry(relation.target());
            if (relation.type().equals("officeDocument") && document.isPresent()) {
                return Optional.of(
                        new Parts(zip, document.get(), relations(zip, relation.target())));
            }
        }
        return Optional.empty();
    }

    /** The relationships of a part; of the package itself for an empty name. */
    private static List<Relation> relations(Unzipped zip, String part) throws XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Optional<byte[]> listed = zip.entry(folder + "_rels/" + part.substring(slash) + ".rels");
        List<Relation> relations = new ArrayList<>();
        if (listed.isEmpty()) {
            return relations;
        }
        XmlCursor xml = Names.cursor(listed.get());
        if (xml.nextChild(0)) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                String type = xml.attribute("Type").orElse("");
                String target = xml.attribute("Target").orElse("");
                if (xml.attribute("TargetMode").filter("External"::equals).isEmpty()) {
                    relations.add(
                            new Relation(
                                    xml.attribute("Id").orElse(""),
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolved(folder, target)));
                }
            }
        }
        return relations;
    }

    /** A target as the path of an entry. */
    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    byte[] document() {
        return document;
    }

    /** Whether there is a part of a type, of whatever content. */
    boolean has(String type) {
        return relations.stream().anyMatch(relation -> relation.type().equals(type));
    }

    /** Where a related part is in the file. */
    Optional<String> target(String id) {
        return relations.stream()
                .filter(relation -> relation.id().equals(id))
                .map(Relation::target)
                .findFirst();
    }

    /** The parts of a type by the ids of their relationships. */
    Map<String, byte[]> byId(String type) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (Relation relation : relations) {
            if (relation.type().equals(type)) {
                zip.entry(relation.target()).ifPresent(part -> parts.put(relation.id(), part));
            }
        }
        return parts;
    }

    Optional<byte[]> first(String type) {
        return all(type).stream().findFirst();
    }

    List<byte[]> all(String type) {
        return List.copyOf(byId(type).values());
    }
}
