package io.github.chengwen.docx.styles;

import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.Tables;
import java.util.ArrayList;
import java.util.List;

/** The style of tables: their lines, and the blank beside the text (D-60). */
public final class TableStyle {

    /** As tables refer to it. */
    public static final String ID = "CWTable";

    private static final String NAME = "成文表格";

    /** {@code w:sz} of a border counts in eighths of a point. */
    private static final int EIGHTHS = 8;

    private TableStyle() {}

    /**
     * Writes it for the gallery.
     *
     * @param priority its place there, from 1
     */
    static void write(WordXml xml, Style style, int priority) {
        Tables look = style.tables();
        xml.open("style")
                .attribute("type", "table")
                .attribute("customStyle", "1")
                .attribute("styleId", ID)
                .value("name", NAME)
                .value("uiPriority", Integer.toString(priority))
                .empty(Property.on("qFormat"));
        List<Property> properties = new ArrayList<>();
        if (look.rules() != Tables.Rules.NONE) {
            properties.add(borders(look));
        }
        properties.add(margins(look));
        xml.properties("tblPr", properties);
        xml.close();
    }

    private static Property borders(Tables look) {
        Property borders = Property.on("tblBorders");
        if (look.rules() == Tables.Rules.THREE_LINE) {
            return borders.holding(border("top", look.heavy()))
                    .holding(border("bottom", look.heavy()));
        }
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders = borders.holding(border(side, look.line()));
        }
        return borders;
    }

    private static Property margins(Tables look) {
        int beside = look.beside().twips();
        return Property.on("tblCellMar")
                .holding(width("top", 0))
                .holding(width("left", beside))
                .holding(width("bottom", 0))
                .holding(width("right", beside));
    }

    private static Property width(String side, int twips) {
        return Property.on(side).with("w", twips).with("type", "dxa");
    }

    /** The line below the head of a table with three. */
    public static Property belowHead(Tables look) {
        return Property.on("tcBorders").holding(border("bottom", look.line()));
    }

    private static Property border(String side, Length thickness) {
        return Property.of(side, "single")
                .with("sz", Math.round(thickness.milliPoints() * EIGHTHS / 1000f))
                .with("space", 0)
                .with("color", "auto");
    }
}
