package io.github.chengwen.docx.styles;

import io.github.chengwen.compose.styled.Keep;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.docx.xml.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The styles of the last paragraph of a text, whose rows share a page with what follows (G-10) or
 * with one another (G-11). Whoever writes on below it finds no setting of its own in it.
 */
public enum LastStyles {
    BODY_ABOVE_CLOSING("CWBodyAboveClosing", "成文署名前正文", WordStyle.BODY, true),
    RUN_IN_ABOVE_CLOSING("CWRunInAboveClosing", "成文署名前段首标题", WordStyle.RUN_IN, true),
    BODY_END("CWBodyEnd", "成文末段", WordStyle.BODY, false),
    RUN_IN_END("CWRunInEnd", "成文末段段首标题", WordStyle.RUN_IN, false);

    private final String id;
    private final String displayName;
    private final WordStyle base;
    private final boolean withNext;

    LastStyles(String id, String displayName, WordStyle base, boolean withNext) {
        this.id = id;
        this.displayName = displayName;
        this.base = base;
        this.withNext = withNext;
    }

    /** The id of the style of such a paragraph; empty of any other. */
    public static Optional<String> idOf(StyledParagraph paragraph) {
        return Stream.of(values()).filter(s -> s.fits(paragraph)).map(s -> s.id).findFirst();
    }

    /** Those that a document needs. */
    static List<StyleDefinition> of(StyledDocument document) {
        return Stream.of(values())
                .filter(style -> document.paragraphs().anyMatch(style::fits))
                .map(LastStyles::definition)
                .toList();
    }

    private boolean fits(StyledParagraph paragraph) {
        Keep keep = paragraph.keep();
        ParagraphRole role = paragraph.role();
        return keep.lines() == Keep.Lines.PAIRS
                && keep.withNext() == withNext
                && paragraph.tabStops().isEmpty()
                && (role == ParagraphRole.BODY || role == ParagraphRole.RUN_IN)
                && WordStyle.of(role) == base;
    }

    private StyleDefinition definition() {
        List<Property> properties = new ArrayList<>();
        if (withNext) {
            properties.add(Property.on("keepNext"));
        }
        properties.add(Property.on("widowControl"));
        return StyleDefinition.paragraph(
                id,
                displayName,
                base.id(),
                withNext ? WordStyle.SIGNATURE.id() : WordStyle.BODY.id(),
                new Look(properties, List.of()));
    }
}
