package io.github.chengwen.docx.opc;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What the package or a part refers to, by the ids of the references. */
final class Relationships {

    private static final String START =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">""";

    private record Target(String type, String path) {}

    private final String folder;
    private final Map<String, Target> byId = new TreeMap<>();

    /**
     * @param folder of what refers, with a slash at either end; all targets are below it
     */
    Relationships(String folder) {
        this.folder = folder;
    }

    void add(String id, String type, String path) {
        byId.put(id, new Target(type, path.substring(folder.length())));
    }

    byte[] toXml() {
        StringBuilder xml = new StringBuilder(START);
        byId.forEach(
                (id, target) ->
                        xml.append("<Relationship Id=\"")
                                .append(id)
                                .append("\" Target=\"")
                                .append(target.path())
                                .append("\" Type=\"")
                                .append(target.type())
                                .append("\"/>"));
        return xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
