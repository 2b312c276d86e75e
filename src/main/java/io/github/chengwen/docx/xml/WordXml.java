package io.github.chengwen.docx.xml;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Streams one part of WordprocessingML. Names are given without their prefix: every element and
 * attribute is in the {@code w} namespace unless a method says otherwise.
 */
public final class WordXml {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XMLStreamWriter out;

    private WordXml(XMLStreamWriter out) {
        this.out = out;
    }

    /** A whole part, in UTF-8. */
    public static byte[] part(String root, Consumer<WordXml> content) {
        StringWriter text = new StringWriter();
        // The JDK's own writer, whatever else is on the class path: its bytes are known.
        WordXml xml =
                new WordXml(
                        attempt(
                                () ->
                                        XMLOutputFactory.newDefaultFactory()
                                                .createXMLStreamWriter(text)));
        xml.run(() -> xml.out.writeStartDocument("UTF-8", "1.0"));
        xml.open(root);
        xml.run(() -> xml.out.writeNamespace("w", W));
        xml.run(() -> xml.out.writeNamespace("r", R));
        content.accept(xml);
        xml.close();
        xml.run(xml.out::close);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public WordXml open(String name) {
        run(() -> out.writeStartElement("w", name, W));
        return this;
    }

    public WordXml close() {
        run(out::writeEndElement);
        return this;
    }

    public WordXml attribute(String name, String value) {
        run(() -> out.writeAttribute("w", W, name, XmlText.legal(value)));
        return this;
    }

    /** An element of another vocabulary, with the declaration of its namespace. */
    public WordXml open(Vocabulary vocabulary, String name) {
        return openIn(vocabulary.prefix(), vocabulary.namespace(), name);
    }

    /** Characters of the element that was opened last. */
    public WordXml characters(String text) {
        run(() -> out.writeCharacters(XmlText.legal(text)));
        return this;
    }

    /**
     * Opens an element of another namespace, which is declared on it.
     *
     * @param prefix of its namespace, always the same
     */
    public WordXml openIn(String prefix, String namespace, String name) {
        run(() -> out.writeStartElement(prefix, name, namespace));
        run(() -> out.writeNamespace(prefix, namespace));
        return this;
    }

    /** An attribute without a namespace. */
    public WordXml plain(String name, String value) {
        run(() -> out.writeAttribute(name, XmlText.legal(value)));
        return this;
    }

    /** {@code r:embed} of the element that was opened last. */
    public WordXml embed(String id) {
        run(() -> out.writeAttribute("r", R, "embed", id));
        return this;
    }

    /** {@code r:id} of the element that was opened last. */
    public WordXml relationship(String id) {
        run(() -> out.writeAttribute("r", R, "id", id));
        return this;
    }

    /** An element without content. */
    public WordXml empty(Property property) {
        run(() -> out.writeEmptyElement("w", property.name(), W));
        property.attributes().forEach(a -> attribute(a.name(), a.value()));
        return this;
    }

    /** An element that has nothing but a {@code w:val}. */
    public WordXml value(String name, String value) {
        return empty(Property.of(name, value));
    }

    /** {@code w:pPr}, {@code w:rPr} and the like; nothing where there is no property. */
    public WordXml properties(String name, List<Property> properties) {
        return properties(name, properties, Optional.empty());
    }

    /** The same with a last property that writes itself. */
    public WordXml properties(String name, List<Property> properties, Optional<Runnable> last) {
        if (properties.isEmpty() && last.isEmpty()) {
            return this;
        }
        open(name);
        properties.forEach(this::write);
        last.ifPresent(Runnable::run);
        return close();
    }

    /** An element with those in it. */
    public void write(Property property) {
        if (property.children().isEmpty()) {
            empty(property);
            return;
        }
        open(property.name());
        property.attributes().forEach(a -> attribute(a.name(), a.value()));
        property.children().forEach(this::write);
        close();
    }

    /** An element of characters whose spaces count. */
    public WordXml text(String name, String characters) {
        String legal = XmlText.legal(characters);
        open(name);
        if (legal.startsWith(" ") || legal.endsWith(" ")) {
            run(() -> out.writeAttribute("xml", XMLConstants.XML_NS_URI, "space", "preserve"));
        }
        run(() -> out.writeCharacters(legal));
        return close();
    }

    private void run(Write write) {
        attempt(
                () -> {
                    write.write();
                    return this;
                });
    }

    /** Into memory nothing can fail but the order of calls, which is this package's own. */
    private static <T> T attempt(Attempt<T> attempt) {
        try {
            return attempt.get();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Write {
        void write() throws XMLStreamException;
    }

    private interface Attempt<T> {
        T get() throws XMLStreamException;
    }
}
