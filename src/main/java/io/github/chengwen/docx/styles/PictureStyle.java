package io.github.chengwen.docx.styles;

import io.github.chengwen.docx.xml.Property;
import java.util.List;

/** The style of a paragraph that holds a picture and nothing else (D-61). */
public final class PictureStyle {

    private static final String ID = "CWPicture";

    /** Six points above the picture and below it. */
    private static final int MARGIN = 120;

    /** In 240ths of a row: as high as what stands in it. */
    private static final int SINGLE = 240;

    private PictureStyle() {}

    /** As paragraphs refer to it. */
    public static String id() {
        return ID;
    }

    /** A character of it is too small to make the row higher than the picture. */
    static StyleDefinition definition() {
        return StyleDefinition.paragraph(
                ID,
                "成文图片",
                StyleDefinition.NORMAL,
                WordStyle.BODY.id(),
                new Look(
                        List.of(
                                Property.of("snapToGrid", 0),
                                Property.on("spacing")
                                        .with("before", MARGIN)
                                        .with("after", MARGIN)
                                        .with("line", SINGLE)
                                        .with("lineRule", "auto"),
                                Property.of("jc", "center")),
                        List.of(Property.of("sz", 2), Property.of("szCs", 2))));
    }
}
