package io.github.chengwen.docx;

import io.github.chengwen.compose.styled.StyledPicture;
import io.github.chengwen.compose.styled.StyledSeal;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.Length;
import java.util.List;

/** A picture in a paragraph of its own, as one {@code wp:inline} (D-61). */
final class WordPicture {

    private static final String DRAWING =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE =
            "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private static final int EMU_PER_TWIP = 635;

    private WordPicture() {}

    /**
     * Writes it.
     *
     * @param style of its paragraph
     * @param number of the pictures of the file, from 1
     * @param relationship of its bytes
     * @param keepsNext whether the line below it shares its page
     */
    static void write(
            StyledPicture picture,
            String style,
            int number,
            String relationship,
            boolean keepsNext,
            WordXml xml) {
        String width = String.valueOf(picture.width().twips() * EMU_PER_TWIP);
        String height = String.valueOf(picture.height().twips() * EMU_PER_TWIP);
        xml.open("p").open("pPr").value("pStyle", style);
        if (keepsNext) {
            xml.empty(Property.on("keepNext"));
        }
        xml.close().open("r").open("drawing");
        xml.openIn("wp", DRAWING, "inline");
        for (String side : List.of("distT", "distB", "distL", "distR")) {
            xml.plain(side, "0");
        }
        xml.openIn("wp", DRAWING, "extent").plain("cx", width).plain("cy", height).close();
        xml.openIn("wp", DRAWING, "docPr")
                .plain("id", String.valueOf(number))
                .plain("name", "图片 " + number)
                .plain("descr", picture.words())
                .close();
        graphic(number, relationship, width, height, xml);
        // inline, drawing, run, paragraph
        xml.close().close().close().close();
    }

    /**
     * Writes a seal behind the text of the paragraph that is open (Z-12).
     *
     * @param number of the drawings of the file
     * @param relationship of its bytes
     */
    static void write(StyledSeal seal, int number, String relationship, WordXml xml) {
        String width = emu(seal.width());
        String height = emu(seal.height());
        WordRun.open(xml).open("drawing").openIn("wp", DRAWING, "anchor");
        for (String side : List.of("distT", "distB", "distL", "distR", "simplePos")) {
            xml.plain(side, "0");
        }
        xml.plain("relativeHeight", "1").plain("behindDoc", "1").plain("locked", "0");
        xml.plain("layoutInCell", "1").plain("allowOverlap", "1");
        xml.openIn("wp", DRAWING, "simplePos").plain("x", "0").plain("y", "0").close();
        position("positionH", "margin", seal.x(), xml);
        position("positionV", "paragraph", seal.y(), xml);
        xml.openIn("wp", DRAWING, "extent").plain("cx", width).plain("cy", height).close();
        xml.openIn("wp", DRAWING, "wrapNone").close();
        xml.openIn("wp", DRAWING, "docPr")
                .plain("id", String.valueOf(number))
                .plain("name", "印章 " + number)
                .plain("descr", seal.words())
                .close();
        xml.openIn("wp", DRAWING, "cNvGraphicFramePr").close();
        graphic(number, relationship, width, height, xml);
        // anchor, drawing, run
        xml.close().close().close();
    }

    private static void position(String direction, String from, Length distance, WordXml xml) {
        xml.openIn("wp", DRAWING, direction).plain("relativeFrom", from);
        xml.openIn("wp", DRAWING, "posOffset").characters(emu(distance)).close().close();
    }

    private static String emu(Length length) {
        return String.valueOf(length.twips() * EMU_PER_TWIP);
    }

    private static void graphic(
            int number, String relationship, String width, String height, WordXml xml) {
        xml.openIn("a", MAIN, "graphic").openIn("a", MAIN, "graphicData").plain("uri", PICTURE);
        xml.openIn("pic", PICTURE, "pic").openIn("pic", PICTURE, "nvPicPr");
        xml.openIn("pic", PICTURE, "cNvPr")
                .plain("id", String.valueOf(number))
                .plain("name", "图片 " + number)
                .close();
        xml.openIn("pic", PICTURE, "cNvPicPr").close().close();
        xml.openIn("pic", PICTURE, "blipFill").openIn("a", MAIN, "blip").embed(relationship);
        xml.close().openIn("a", MAIN, "stretch").openIn("a", MAIN, "fillRect").close().close();
        xml.close();
        xml.openIn("pic", PICTURE, "spPr").openIn("a", MAIN, "xfrm");
        xml.openIn("a", MAIN, "off").plain("x", "0").plain("y", "0").close();
        xml.openIn("a", MAIN, "ext").plain("cx", width).plain("cy", height).close().close();
        xml.openIn("a", MAIN, "prstGeom").plain("prst", "rect");
        xml.openIn("a", MAIN, "avLst").close().close().close();
        // pic, graphicData, graphic
        xml.close().close().close();
    }
}
