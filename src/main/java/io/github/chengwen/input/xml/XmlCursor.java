package io.github.chengwen.input.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through XML from element to element. Names are given with the prefixes of the caller,
 * whatever the file calls its namespaces. No document type, entity or outside file is ever read.
 *
 * <p>A loop over {@link #nextChild} may leave any part of a child unread.
 */
public final class XmlCursor {

    /** What nesting a file may have; Word's own limit of tables in tables is far below. */
    private static final int DEEPEST = 400;

    private final XMLStreamReader reader;
    private final Map<String, String> prefixes;
    private int depth;

    private XmlCursor(XMLStreamReader reader, Map<String, String> prefixes) {
        this.reader = reader;
        this.prefixes = prefixes;
    }

    /**
     * A cursor before the root element.
     *
     * @param prefixes by namespace; elements of other namespaces have the prefix {@code ?}
     */
    public static XmlCursor of(byte[] bytes, Map<String, String> prefixes)
            throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return new XmlCursor(factory.createXMLStreamReader(reader(bytes)), prefixes);
    }

    /** Decoded here: the JDK prints what bytes it finds wrong, before it throws. */
    private static Reader reader(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        boolean wide = mark == 0xfeff || mark == 0xfffe;
        boolean utf8Mark = mark == 0xefbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf;
        int start = utf8Mark ? 3 : 0;
        CharsetDecoder decoder =
                (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        InputStream in = new ByteArrayInputStream(bytes, start, bytes.length - start);
        return new InputStreamReader(in, decoder);
    }

    /** How deep the element lies that was entered last; 0 before the root. */
    public int depth() {
        return depth;
    }

    /**
     * Goes on to the next child of the element at a depth; false, and behind that element, if there
     * is none.
     */
    public boolean nextChild(int parent) throws XMLStreamException {
        while (advance()) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
            if (depth < parent) {
                return false;
            }
        }
        return false;
    }

    /** The same for any element below the one at a depth. */
    public boolean nextDescendant(int ancestor) throws XMLStreamException {
        while (advance()) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (depth < ancestor) {
                return false;
            }
        }
        return false;
    }

    /**
     * The same, but stops at characters between the children, too ({@link #isText}), which only
     * count where they belong to the element itself.
     */
    public boolean nextContent(int parent) throws XMLStreamException {
        while (advance()) {
            boolean own = isText() && depth == parent;
            boolean child =
                    reader.getEventType() == XMLStreamConstants.START_ELEMENT
                            && depth == parent + 1;
            if (own || child) {
                return true;
            }
            if (depth < parent) {
                return false;
            }
        }
        return false;
    }

    private boolean advance() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            if (depth > DEEPEST) {
                throw new XMLStreamException("nested too deeply");
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("an entity of a document type");
        }
        return true;
    }

    public boolean isText() {
        return reader.getEventType() == XMLStreamConstants.CHARACTERS
                || reader.getEventType() == XMLStreamConstants.CDATA
                || reader.getEventType() == XMLStreamConstants.SPACE;
    }

    /** The characters where the cursor stands. */
    public String text() {
        return reader.getText();
    }

    /** Goes to the end of the element that was entered last. */
    public void skip() throws XMLStreamException {
        int own = depth;
        while (nextChild(own)) {
            // Nothing of it is wanted.
        }
    }

    /** All characters of the element that was entered last; its children are left out. */
    public String elementText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int own = depth;
        while (nextContent(own)) {
            if (isText()) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** Prefix and local name, such as {@code w:p}. */
    public String name() {
        String prefix = prefixes.get(String.valueOf(reader.getNamespaceURI()));
        return (prefix == null ? "?" : prefix) + ":" + reader.getLocalName();
    }

    /** The value of an attribute by its local name. */
    public Optional<String> attribute(String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** A whole number in an attribute; empty where there is none. */
    public Optional<Integer> number(String local) {
        return attribute(local).flatMap(XmlCursor::parsed);
    }

    private static Optional<Integer> parsed(String value) {
        try {
            return Optional.of(Integer.parseInt(value.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
