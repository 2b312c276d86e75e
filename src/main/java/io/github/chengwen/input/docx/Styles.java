package io.github.chengwen.input.docx;

import io.github.chengwen.input.word.StyleTree;
import io.github.chengwen.input.xml.XmlCursor;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What styles say of numbers, of hidden text and of looks. */
final class Styles {

    /**
     * One style.
     *
     * @param name as programs show it
     * @param numbering the list that its paragraphs belong to, if it says so
     * @param format of its paragraphs and characters
     */
    private record Style(Optional<String> name, Optional<NumberingRef> numbering, Format format) {}

    private final StyleTree<Style> styles = new StyleTree<>();
    private Optional<String> usual = Optional.empty();
    private Format defaults = Format.NONE;

    static Styles none() {
        return new Styles();
    }

    static Styles read(byte[] part) throws XMLStreamException {
        Styles styles = new Styles();
        XmlCursor xml = Names.cursor(part);
        if (xml.nextChild(0)) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                switch (xml.name()) {
                    case "w:style" -> styles.add(xml);
                    case "w:docDefaults" -> styles.readDefaults(xml);
                    default -> {}
                }
            }
        }
        return styles;
    }

    private void readDefaults(XmlCursor xml) throws XMLStreamException {
        Format.Builder format = new Format.Builder();
        int parent = xml.depth();
        while (xml.nextDescendant(parent)) {
            if (xml.name().equals("w:rPr")) {
                format.run(xml);
            }
        }
        defaults = format.build();
    }

    private void add(XmlCursor xml) throws XMLStreamException {
        Optional<String> id = xml.attribute("styleId");
        boolean paragraph = xml.attribute("type").orElse("paragraph").equals("paragraph");
        boolean isUsual =
                paragraph && xml.attribute("default").filter(d -> !d.equals("0")).isPresent();
        Optional<String> base = Optional.empty();
        Optional<String> name = Optional.empty();
        Optional<NumberingRef> numbering = Optional.empty();
        Format.Builder format = new Format.Builder();
        int style = xml.depth();
        while (xml.nextChild(style)) {
            switch (xml.name()) {
                case "w:basedOn" -> base = xml.attribute("val");
                case "w:name" -> {
                    name = xml.attribute("val");
                    format.named(name.orElse(""));
                }
                case "w:pPr" -> {
                    int properties = xml.depth();
                    while (xml.nextChild(properties)) {
                        if (xml.name().equals("w:numPr")) {
                            numbering = Optional.of(NumberingRef.read(xml));
                        } else {
                            format.paragraph(xml);
                        }
                    }
                }
                case "w:rPr" -> format.run(xml);
                default -> {}
            }
        }
        if (id.isPresent()) {
            styles.add(id.get(), base, new Style(name, numbering, format.build()));
            usual = isUsual ? id : usual;
        }
    }

    /** The style of paragraphs that name none. */
    Optional<String> usual() {
        return usual;
    }

    /** The list of a style's paragraphs: level and list may come from different ancestors. */
    NumberingRef numbering(String style) {
        return new NumberingRef(
                styles.inherited(style, s -> s.numbering().flatMap(NumberingRef::list)),
                styles.inherited(style, s -> s.numbering().flatMap(NumberingRef::level)));
    }

    /** What programs call a style. */
    Optional<String> name(String style) {
        return styles.inherited(style, Style::name);
    }

    boolean isHidden(String style) {
        return styles.inherited(style, s -> s.format().hidden()).orElse(false);
    }

    /** The look of a style with all that it is based on. */
    Format format(String style) {
        return new Format(
                styles.inherited(style, s -> s.format().outline()),
                styles.inherited(style, s -> s.format().align()),
                styles.inherited(style, s -> s.format().size()).or(() -> defaults.size()),
                styles.inherited(style, s -> s.format().bold()),
                styles.inherited(style, s -> s.format().face()).or(() -> defaults.face()),
                styles.inherited(style, s -> s.format().hidden()),
                styles.inherited(style, s -> s.format().signs()));
    }

    /** The same of a style of characters, without what holds for all. */
    Format runFormat(String style) {
        return new Format(
                Optional.empty(),
                Optional.empty(),
                styles.inherited(style, s -> s.format().size()),
                styles.inherited(style, s -> s.format().bold()),
                styles.inherited(style, s -> s.format().face()),
                styles.inherited(style, s -> s.format().hidden()),
                styles.inherited(style, s -> s.format().signs()));
    }

    /** What no style says. */
    Format defaults() {
        return defaults;
    }
}
