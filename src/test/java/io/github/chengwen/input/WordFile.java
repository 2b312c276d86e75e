package io.github.chengwen.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX made by hand: the body of its document, and what other parts a test wants. */
public final class WordFile {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String namespaces = NAMESPACES;

    private WordFile() {}

    /** A document of this body. */
    public static WordFile of(String body) {
        WordFile file = new WordFile();
        file.parts.put("document", body);
        return file;
    }

    /** A paragraph for each line, without any formatting. */
    public static WordFile ofLines(String... lines) {
        StringBuilder body = new StringBuilder();
        for (String line : lines) {
            body.append("<w:p>").append(run(line)).append("</w:p>");
        }
        return of(body.toString());
    }

    /** A run of plain text, in which a tab is a tab and U+000B a line break. */
    public static String run(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String open = "<w:t xml:space=\"preserve\">";
        return "<w:r>"
                + open
                + escaped.replace("\t", "</w:t><w:tab/>" + open)
                        .replace("\u000b", "</w:t><w:br/>" + open)
                + "</w:t></w:r>";
    }

    public static String paragraph(String inner) {
        return "<w:p>" + inner + "</w:p>";
    }

    /** Another part, such as {@code numbering}, with the content of its root element. */
    public WordFile with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    /** The namespaces of the strict edition. */
    public WordFile strict() {
        namespaces =
                NAMESPACES.replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main");
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
            put(zip, "[Content_Types].xml", types());
            put(
                    zip,
                    "_rels/.rels",
                    relations(
                            "<Relationship Id=\"d\" Type=\""
                                    + RELATION
                                    + "officeDocument\" Target=\"word/document.xml\"/>"));
            StringBuilder relations = new StringBuilder();
            for (Map.Entry<String, String> part : parts.entrySet()) {
                String name = part.getKey();
                put(zip, "word/" + name + ".xml", root(name, part.getValue()));
                if (!name.equals("document")) {
                    relations.append(
                            "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s.xml\"/>"
                                    .formatted(name, RELATION + kind(name), name));
                }
            }
            put(zip, "word/_rels/document.xml.rels", relations(relations.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** {@code header1} is a header. */
    private static String kind(String name) {
        return name.replaceAll("\\d", "");
    }

    private String root(String name, String content) {
        String root =
                switch (kind(name)) {
                    case "header" -> "hdr";
                    case "footer" -> "ftr";
                    default -> kind(name);
                };
        String inner = root.equals("document") ? "<w:body>" + content + "</w:body>" : content;
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%s%s>%s</w:%s>"
                .formatted(root, namespaces, inner, root);
    }

    private static String relations(String inner) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + inner
                + "</Relationships>";
    }

    private String types() {
        StringBuilder types = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types");
        types.append(" xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        types.append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        for (String name : parts.keySet()) {
            String type = name.equals("document") ? "document.main" : kind(name);
            types.append(
                    "<Override PartName=\"/word/%s.xml\" ContentType=\"%s+xml\"/>"
                            .formatted(name, MAIN + type));
        }
        return types.append("</Types>").toString();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}
