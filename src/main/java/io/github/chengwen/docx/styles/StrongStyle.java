package io.github.chengwen.docx.styles;

import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.FaceRole;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.List;

/** The character style of what is bold in the cells of a draft: another face (E-77). */
public final class StrongStyle {

    private static final String ID = "CWTableStrong";

    private StrongStyle() {}

    /** As runs refer to it. */
    public static String id() {
        return ID;
    }

    static StyleDefinition definition(Style style) {
        ParagraphStyle text = style.of(Element.TABLE_TEXT);
        Look strong = Look.of(text.withFace(FaceRole.HEI), style);
        List<Property> run = strong.without(Look.of(text, style)).run();
        return StyleDefinition.character(ID, "成文表格突出字", run);
    }
}
