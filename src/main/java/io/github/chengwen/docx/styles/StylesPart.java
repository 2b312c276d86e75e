package io.github.chengwen.docx.styles;

import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.RunProperties;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.List;

/** {@code styles.xml}: the defaults, and the styles of the file at hand (D-01, D-31). */
public final class StylesPart {

    /** How many styles of its own Word knows. */
    private static final int WORD_STYLES = 376;

    private StylesPart() {}

    public static byte[] write(StyledDocument document, Outline outline) {
        Style style = document.style();
        List<StyleDefinition> definitions = StyleSheet.of(document, outline);
        return WordXml.part(
                "styles",
                xml -> {
                    defaults(xml, style);
                    xml.write(latent(definitions));
                    for (int i = 0; i < definitions.size(); i++) {
                        definitions.get(i).write(xml, i + 1);
                    }
                    if (outline.tables()) {
                        TableStyle.write(xml, style, definitions.size() + 1);
                    }
                });
    }

    /**
     * For text that has no paragraph style, such as what a user puts into a table or a text box.
     */
    private static void defaults(WordXml xml, Style style) {
        ParagraphStyle body = style.of(Element.BODY);
        List<Property> run =
                List.of(
                        RunProperties.faces(
                                style.faces().of(body.face()), style.faces().of(body.latin())),
                        RunProperties.language());
        xml.open("docDefaults")
                .open("rPrDefault")
                .properties("rPr", run)
                .close()
                .empty(Property.on("pPrDefault"))
                .close();
    }

    /** None of Word's own styles is shown unless this file defines it. */
    private static Property latent(List<StyleDefinition> definitions) {
        Property latent =
                Property.on("latentStyles")
                        .with("defLockedState", 0)
                        .with("defUIPriority", StyleDefinition.LAST_PRIORITY)
                        .with("defSemiHidden", 1)
                        .with("defUnhideWhenUsed", 1)
                        .with("defQFormat", 0)
                        .with("count", WORD_STYLES);
        for (int i = 0; i < definitions.size(); i++) {
            StyleDefinition definition = definitions.get(i);
            if (definition.isBuiltIn() && definition.inGallery()) {
                latent =
                        latent.holding(
                                Property.on("lsdException")
                                        .with("name", definition.name())
                                        .with("uiPriority", definition.priority(i + 1))
                                        .with("semiHidden", 0)
                                        .with("unhideWhenUsed", 0)
                                        .with("qFormat", 1));
            }
        }
        return latent;
    }
}
