package io.github.chengwen.input.docx;

import io.github.chengwen.input.xml.XmlCursor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;

/** What styles say of numbers and of hidden text. */
final class Styles {

    /**
     * One style.
     *
     * @param numbering the list that its paragraphs belong to, if it says so
     * @param hidden whether its text is hidden, if it says so
     */
    private record Style(
            Optional<String> base, Optional<NumberingRef> numbering, Optional<Boolean> hidden) {}

    private final Map<String, Style> styles = new HashMap<>();
    private Optional<String> usual = Optional.empty();

    static Styles none() {
        return new Styles();
    }

    static Styles read(byte[] part) throws XMLStreamException {
        Styles styles = new Styles();
        XmlCursor xml = Names.cursor(part);
        if (xml.nextChild(0)) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                if (xml.name().equals("w:style")) {
                    styles.add(xml);
                }
            }
        }
        return styles;
    }

    private void add(XmlCursor xml) throws XMLStreamException {
        Optional<String> id = xml.attribute("styleId");
        boolean paragraph = xml.attribute("type").orElse("paragraph").equals("paragraph");
        boolean isUsual =
                paragraph && xml.attribute("default").filter(d -> !d.equals("0")).isPresent();
        Optional<String> base = Optional.empty();
        Optional<NumberingRef> numbering = Optional.empty();
        Optional<Boolean> hidden = Optional.empty();
        int style = xml.depth();
        while (xml.nextChild(style)) {
            switch (xml.name()) {
                case "w:basedOn" -> base = xml.attribute("val");
                case "w:pPr" -> {
                    int properties = xml.depth();
                    while (xml.nextChild(properties)) {
                        if (xml.name().equals("w:numPr")) {
                            numbering = Optional.of(NumberingRef.read(xml));
                        }
                    }
                }
                case "w:rPr" -> hidden = hidden(xml);
                default -> {}
            }
        }
        if (id.isPresent()) {
            styles.put(id.get(), new Style(base, numbering, hidden));
            usual = isUsual ? id : usual;
        }
    }

    private static Optional<Boolean> hidden(XmlCursor xml) throws XMLStreamException {
        Optional<Boolean> hidden = Optional.empty();
        int properties = xml.depth();
        while (xml.nextChild(properties)) {
            if (xml.name().equals("w:vanish")) {
                hidden = Optional.of(Names.isOn(xml));
            }
        }
        return hidden;
    }

    /** The style of paragraphs that name none. */
    Optional<String> usual() {
        return usual;
    }

    /** The list of a style's paragraphs: level and list may come from different ancestors. */
    NumberingRef numbering(String style) {
        return new NumberingRef(
                inherited(style, s -> s.numbering().flatMap(NumberingRef::list)),
                inherited(style, s -> s.numbering().flatMap(NumberingRef::level)));
    }

    boolean isHidden(String style) {
        return inherited(style, Style::hidden).orElse(false);
    }

    private <T> Optional<T> inherited(String id, Function<Style, Optional<T>> property) {
        Set<String> seen = new HashSet<>();
        Optional<String> at = Optional.of(id);
        while (at.isPresent() && seen.add(at.get())) {
            Style style = styles.get(at.get());
            if (style == null) {
                return Optional.empty();
            }
            Optional<T> value = property.apply(style);
            if (value.isPresent()) {
                return value;
            }
            at = style.base();
        }
        return Optional.empty();
    }
}
