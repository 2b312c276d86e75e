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
    private static final String OF_LETTERS = "CWTableStrongLatin";

    private StrongStyle() {}

    /** As runs of a look refer to it. */
    public static String idOf(ParagraphStyle look) {
        return look.latin() == FaceRole.HEI ? OF_LETTERS : ID;
    }

    /** That of Han with the digits beside them, and that of digits and letters alone. */
    static List<StyleDefinition> definitions(Style style) {
        ParagraphStyle text = style.of(Element.TABLE_TEXT);
        return List.of(
                StyleDefinition.character(ID, "成文表格突出字", run(text, text.latin(), style)),
                StyleDefinition.character(OF_LETTERS, "成文表格突出数字", run(text, FaceRole.HEI, style)));
    }

    private static List<Property> run(ParagraphStyle text, FaceRole letters, Style style) {
        Look strong = Look.of(text.withFaces(FaceRole.HEI, letters), style);
        return strong.without(Look.of(text, style)).run();
    }
}
