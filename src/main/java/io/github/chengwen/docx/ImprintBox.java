package io.github.chengwen.docx;

import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.docx.styles.HeadStyles;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.Vocabulary;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The 版记 as a text box at the foot of the 版心 (Z-05): it stays there whatever is edited above it,
 * also in LibreOffice, which takes a floating table for one in the text.
 */
final class ImprintBox {

    /** With less to spare LibreOffice cuts the last rule off (Z-05: 60 twips). */
    private static final Length SPARE = Length.ofPoints(3);

    private static final double EMU = 12.7;

    private final WordParagraph paragraphs;
    private final List<StyledParagraph> imprint;
    private final int id;
    private final String width;
    private final String height;

    /**
     * @param height of its rows and rules
     * @param id of the box, among those of the file
     */
    ImprintBox(
            WordParagraph paragraphs,
            List<StyledParagraph> imprint,
            Length width,
            Length height,
            int id) {
        this.id = id;
        this.paragraphs = paragraphs;
        this.imprint = imprint;
        this.width = emu(width);
        this.height = emu(height.plus(SPARE));
    }

    private static String emu(Length length) {
        return Long.toString(Math.round(length.milliPoints() * EMU));
    }

    /**
     * Writes the paragraph that the box hangs on.
     *
     * @param startsPage whether it begins a page
     * @param section the properties of the section that ends with it
     */
    void write(WordXml xml, boolean startsPage, Optional<Runnable> section) {
        List<Property> properties = new ArrayList<>(WordParagraph.style(HeadStyles.ANCHOR));
        if (startsPage) {
            properties.add(Property.on("pageBreakBefore"));
        }
        xml.open("p").properties("pPr", properties, section);
        WordRun.open(xml).open("drawing");
        anchor(xml);
        xml.close().close().close();
    }

    private void anchor(WordXml xml) {
        xml.open(Vocabulary.DRAWING, "anchor");
        for (String side : List.of("distT", "distB", "distL", "distR", "simplePos")) {
            xml.plain(side, "0");
        }
        xml.plain("relativeHeight", "2").plain("behindDoc", "0").plain("locked", "0");
        xml.plain("layoutInCell", "1").plain("allowOverlap", "0");
        point(xml, Vocabulary.DRAWING, "simplePos");
        position(xml, "positionH", "left");
        position(xml, "positionV", "bottom");
        extent(xml, Vocabulary.DRAWING, "extent");
        xml.open(Vocabulary.DRAWING, "wrapTopAndBottom").close();
        xml.open(Vocabulary.DRAWING, "docPr").plain("id", Integer.toString(id)).plain("name", "版记").close();
        xml.open(Vocabulary.DRAWING, "cNvGraphicFramePr").close();
        xml.open(Vocabulary.GRAPHIC, "graphic").open(Vocabulary.GRAPHIC, "graphicData");
        xml.plain("uri", Vocabulary.SHAPE.namespace());
        shape(xml);
        xml.close().close().close();
    }

    private static void position(WordXml xml, String direction, String align) {
        xml.open(Vocabulary.DRAWING, direction).plain("relativeFrom", "margin");
        xml.open(Vocabulary.DRAWING, "align").characters(align).close().close();
    }

    private static void point(WordXml xml, Vocabulary vocabulary, String name) {
        xml.open(vocabulary, name).plain("x", "0").plain("y", "0").close();
    }

    private void extent(WordXml xml, Vocabulary vocabulary, String name) {
        xml.open(vocabulary, name).plain("cx", width).plain("cy", height).close();
    }

    private void shape(WordXml xml) {
        xml.open(Vocabulary.SHAPE, "wsp");
        xml.open(Vocabulary.SHAPE, "cNvSpPr").plain("txBox", "1").close();
        xml.open(Vocabulary.SHAPE, "spPr").open(Vocabulary.GRAPHIC, "xfrm");
        point(xml, Vocabulary.GRAPHIC, "off");
        extent(xml, Vocabulary.GRAPHIC, "ext");
        xml.close().open(Vocabulary.GRAPHIC, "prstGeom").plain("prst", "rect");
        xml.open(Vocabulary.GRAPHIC, "avLst").close().close();
        xml.open(Vocabulary.GRAPHIC, "noFill").close();
        xml.open(Vocabulary.GRAPHIC, "ln").open(Vocabulary.GRAPHIC, "noFill").close().close();
        xml.close();
        xml.open(Vocabulary.SHAPE, "txbx").open("txbxContent");
        imprint.forEach(paragraph -> paragraphs.write(paragraph, xml));
        xml.close().close();
        xml.open(Vocabulary.SHAPE, "bodyPr");
        for (String inset : List.of("lIns", "tIns", "rIns", "bIns")) {
            xml.plain(inset, "0");
        }
        xml.plain("anchor", "b").close().close();
    }
}
