package io.github.chengwen.docx.styles;

import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Style;
import java.util.List;
import java.util.Optional;

/** The character style of a heading that opens a paragraph of body text (D-21, S-23). */
public final class LeadStyle {

    private LeadStyle() {}

    /**
     * Its id. For LibreOffice nothing where the heading looks like the body: a run of its own would
     * change no glyph, but would cost it the character spacing where the runs meet (D-04, W-09).
     */
    public static Optional<String> of(int level, Style style) {
        boolean same = run(level, style).isEmpty();
        return same && !style.lines().forWord() ? Optional.empty() : Optional.of("CWLead" + level);
    }

    /** In what the heading's characters differ from the body's. */
    static List<Property> run(int level, Style style) {
        Look body = Look.of(style.of(Element.BODY), style);
        return Look.of(style.of(Element.heading(level)), style).without(body).run();
    }
}
