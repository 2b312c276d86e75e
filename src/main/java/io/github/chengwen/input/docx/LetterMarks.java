package io.github.chengwen.input.docx;

import io.github.chengwen.input.xml.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The marks of letters, which stand in the header of their first page (Z-10). */
final class LetterMarks {

    private final Map<String, String> byHeader;
    private final List<Optional<String>> bySection = new ArrayList<>();

    private LetterMarks(Map<String, String> byHeader) {
        this.byHeader = byHeader;
    }

    static LetterMarks read(Parts parts, Styles styles) throws XMLStreamException {
        Map<String, String> headers = new HashMap<>();
        for (Map.Entry<String, byte[]> header : parts.byId("header").entrySet()) {
            mark(header.getValue(), styles).ifPresent(mark -> headers.put(header.getKey(), mark));
        }
        LetterMarks marks = new LetterMarks(headers);
        if (!headers.isEmpty()) {
            marks.sections(parts.document());
        }
        return marks;
    }

    /** What the paragraphs of a header say that have the style of a mark. */
    private static Optional<String> mark(byte[] header, Styles styles) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean own = false;
        XmlCursor xml = Names.cursor(header);
        while (xml.nextDescendant(0)) {
            switch (xml.name()) {
                case "w:p" -> own = false;
                case "w:pStyle" -> own = KnownStyle.ORGAN_MARK.is(xml.attribute("val"), styles);
                case "w:t" -> text.append(own ? xml.elementText() : "");
                default -> {}
            }
        }
        return Optional.of(text.toString()).filter(words -> !words.isBlank());
    }

    private void sections(byte[] document) throws XMLStreamException {
        XmlCursor xml = Names.cursor(document);
        while (xml.nextDescendant(0)) {
            if (xml.name().equals("w:sectPr")) {
                bySection.add(section(xml));
            }
        }
    }

    private Optional<String> section(XmlCursor xml) throws XMLStreamException {
        Optional<String> mark = Optional.empty();
        int section = xml.depth();
        while (xml.nextChild(section)) {
            if (xml.name().equals("w:headerReference")
                    && xml.attribute("type").filter("first"::equals).isPresent()) {
                mark = xml.attribute("id").map(byHeader::get);
            }
        }
        return mark;
    }

    /**
     * The mark above the first paragraph of a section.
     *
     * @param section of the file, from 0
     */
    Optional<String> of(int section) {
        return section < bySection.size() ? bySection.get(section) : Optional.empty();
    }

    /** Whether all that a header says is such a mark. */
    boolean has(String header) {
        return byHeader.containsValue(header.strip());
    }
}
