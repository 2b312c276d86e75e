package io.github.chengwen.ofd;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.Output;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An OFD as a program sees it that knows nothing of how it was made: parts, elements, numbers. */
record OfdFile(byte[] bytes, Map<String, byte[]> parts) {

    /**
     * A speech with Latin, digits, quotes, a dash, a rare character, and headings of each level.
     */
    static final String SPEECH =
            """
            在全县春耕备耕工作推进会上的讲话

            县委书记　李强
            （2024年3月5日）

            同志们：
            今天开会，主要是安排春耕。下面，我讲三点意见——请大家记好……
            一、认清形势，增强信心
            （一）家底——要清。全县有“三个一批”项目，投资12.5亿元，比2023年增长8%，COVID-19之后更要抓紧。
            1.抓紧抓实。《春耕手册》发到户，𣗋树村带头。
            谢谢大家！
            """;

    /** The folder of the document in the file. */
    private static final String FOLDER = "Doc_0/";

    static OfdFile of(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new OfdFile(bytes, parts);
    }

    /** Of the only document of a draft. */
    static OfdFile of(String draft, OfdOptions ofd) throws IOException {
        return of(output(draft, ofd).file(Format.OFD).orElseThrow().toByteArray());
    }

    static Output output(String draft, OfdOptions ofd) {
        Options options =
                Options.builder(BuiltInStyles.speech())
                        .formats(Set.of(Format.OFD))
                        .whole(true)
                        .ofd(ofd)
                        .build();
        return Chengwen.with(options).convert(draft, "讲话.txt").outputs().get(0);
    }

    /** A part of the document, whose name is in a part of the folder, most often its own. */
    byte[] part(String name) {
        return Objects.requireNonNull(parts.get(FOLDER + name), name);
    }

    /** The root element of a part of the document. */
    Element root(String name) {
        return parse(part(name));
    }

    Element entry() {
        return parse(Objects.requireNonNull(parts.get("OFD.xml")));
    }

    /** The pages in their order. */
    List<Element> pages() {
        return all(root("Document.xml"), "Page")
                .map(page -> root(page.getAttribute("BaseLoc")))
                .toList();
    }

    /** The roots of all parts in XML that belong to the document. */
    Stream<Element> roots() {
        return parts.keySet().stream()
                .filter(name -> name.startsWith(FOLDER) && name.endsWith(".xml"))
                .map(name -> parse(Objects.requireNonNull(parts.get(name))));
    }

    /** All elements of a name without its prefix, in the order of the text; "*" for any. */
    static Stream<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        NodeList list = root.getElementsByTagNameNS("*", name);
        for (int i = 0; i < list.getLength(); i++) {
            found.add((Element) list.item(i));
        }
        return found.stream();
    }

    /** The characters of the only element of a name. */
    static String text(Element root, String name) {
        List<Element> found = all(root, name).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " elements " + name);
        }
        return found.get(0).getTextContent();
    }

    static double[] numbers(String array) {
        return array.isEmpty()
                ? new double[0]
                : Stream.of(array.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    }

    private static Element parse(byte[] xml) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setNamespaceAware(true);
            Document document = parsers.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed", e);
        }
    }
}
