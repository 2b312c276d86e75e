package io.github.chengwen.input.docx;

import io.github.chengwen.input.manuscript.CharacterLook;
import io.github.chengwen.input.xml.XmlCursor;
import io.github.chengwen.text.Inset;
import io.github.chengwen.text.Look;
import io.github.chengwen.text.Look.Align;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * What properties of a paragraph, of its characters or of a style say, as far as they do.
 *
 * @param outline level of a heading from 1; 0 for text
 * @param size in half points
 * @param face of Chinese characters
 * @param signs the face of the other characters, if it has signs for letters
 */
record Format(
        Optional<Integer> outline,
        Optional<Align> align,
        Optional<Integer> size,
        Optional<Boolean> bold,
        Optional<String> face,
        Optional<Boolean> hidden,
        Optional<String> signs) {

    static final Format NONE = new Builder().build();

    private static final String HEADING = "heading ";

    private static final Set<String> SIGNS =
            Set.of("Wingdings", "Wingdings 2", "Wingdings 3", "Webdings", "Symbol");

    /** The same with what is missing taken from another. */
    Format or(Format other) {
        return new Format(
                outline.or(other::outline),
                align.or(other::align),
                size.or(other::size),
                bold.or(other::bold),
                face.or(other::face),
                hidden.or(other::hidden),
                signs.or(other::signs));
    }

    /** Bold, or in the face that stands for bold in official documents. */
    boolean isStrong() {
        return bold.orElse(false) || face.filter(CharacterLook::isHei).isPresent();
    }

    Look look() {
        return new Look(
                outline.orElse(0),
                align.orElse(Align.START),
                size.orElse(0),
                bold.orElse(false),
                face.orElse(""),
                Inset.NONE);
    }

    /** Collects properties while they are read. */
    static final class Builder {
        private Optional<Integer> outline = Optional.empty();
        private Optional<Align> align = Optional.empty();
        private Optional<Integer> size = Optional.empty();
        private Optional<Boolean> bold = Optional.empty();
        private Optional<String> face = Optional.empty();
        private Optional<Boolean> hidden = Optional.empty();
        private Optional<String> signs = Optional.empty();

        /** By its name a style may be that of a heading, too. */
        void named(String style) {
            String name = style.toLowerCase(Locale.ROOT);
            boolean level = name.length() == HEADING.length() + 1 && name.startsWith(HEADING);
            if (level && Character.isDigit(name.charAt(HEADING.length()))) {
                outline = outline.or(() -> Optional.of(name.charAt(HEADING.length()) - '0'));
            }
        }

        /** One property of a paragraph. */
        void paragraph(XmlCursor xml) {
            switch (xml.name()) {
                case "w:outlineLvl" -> outline = xml.number("val").map(n -> n > 8 ? 0 : n + 1);
                case "w:jc" -> align = xml.attribute("val").map(Builder::align);
                default -> {}
            }
        }

        private static Align align(String value) {
            return switch (value) {
                case "center" -> Align.CENTRE;
                case "right", "end" -> Align.END;
                default -> Align.START;
            };
        }

        /** All properties of characters, where the cursor stands. */
        void run(XmlCursor xml) throws XMLStreamException {
            int properties = xml.depth();
            while (xml.nextChild(properties)) {
                runProperty(xml);
            }
        }

        /** One property of characters. */
        void runProperty(XmlCursor xml) {
            switch (xml.name()) {
                case "w:sz" -> size = xml.number("val");
                case "w:b" -> bold = Optional.of(Names.isOn(xml));
                case "w:rFonts" -> {
                    face = xml.attribute("eastAsia");
                    signs = xml.attribute("ascii").filter(SIGNS::contains);
                }
                case "w:vanish" -> hidden = Optional.of(Names.isOn(xml));
                default -> {}
            }
        }

        Format build() {
            return new Format(outline, align, size, bold, face, hidden, signs);
        }
    }
}
