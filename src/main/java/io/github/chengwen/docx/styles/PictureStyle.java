package io.github.chengwen.docx.styles;

import io.github.chengwen.docx.xml.Property;
import java.util.List;

/** The style of a paragraph that holds a picture and nothing else (D-61). */
public final class PictureStyle {

    private static final String ID = "CWPicture";
    private static final String IN_CELL = "CWCellPicture";

    /** Six points above the picture and below it. */
    private static final int MARGIN = 120;

    /** One point. */
    private static final int MARGIN_IN_CELL = 20;

    /** In 240ths of a row: as high as what stands in it. */
    private static final int SINGLE = 240;

    private PictureStyle() {}

    /** As paragraphs refer to it. */
    public static String id() {
        return ID;
    }

    /** The same for a picture in a cell of a table. */
    public static String idInCell() {
        return IN_CELL;
    }

    static StyleDefinition definition() {
        return definition(ID, "成文图片", MARGIN);
    }

    static StyleDefinition definitionInCell() {
        return definition(IN_CELL, "成文表格图片", MARGIN_IN_CELL);
    }

    /** A character of it is too small to make the row higher than the picture. */
    private static StyleDefinition definition(String id, String name, int margin) {
        return StyleDefinition.paragraph(
                id,
                name,
                StyleDefinition.NORMAL,
                WordStyle.BODY.id(),
                new Look(
                        List.of(
                                Property.of("snapToGrid", 0),
                                Property.on("spacing")
                                        .with("before", margin)
                                        .with("after", margin)
                                        .with("line", SINGLE)
                                        .with("lineRule", "auto"),
                                Property.of("jc", "center")),
                        List.of(Property.of("sz", 2), Property.of("szCs", 2))));
    }
}
