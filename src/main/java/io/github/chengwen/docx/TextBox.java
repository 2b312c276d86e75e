package io.github.chengwen.docx;

import io.github.chengwen.docx.xml.Vocabulary;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.Length;
import java.util.List;

/**
 * A box of text without frame, ground or margins, which stands where it stands on the page (Z-05,
 * Z-11).
 *
 * @param id among the drawings of its part
 * @param name as programs list it
 * @param across where it stands from the left
 * @param down where it stands from above
 * @param apart whether text goes on below it; otherwise it stands in a margin, beside the text
 * @param turned whether its lines run downwards
 */
record TextBox(
        int id,
        String name,
        Place across,
        Place down,
        Length width,
        Length height,
        boolean apart,
        boolean turned) {

    private static final double EMU = 12.7;

    /**
     * A place in one direction.
     *
     * @param from {@code margin} or {@code page}
     * @param how {@code align} or {@code posOffset}
     * @param value of it
     */
    record Place(String from, String how, String value) {

        /** At an edge of the 版心: left or bottom. */
        static Place atMargin(String edge) {
            return new Place("margin", "align", edge);
        }

        /** A distance from the edge of the paper. */
        static Place onPage(Length distance) {
            return new Place("page", "posOffset", emu(distance));
        }
    }

    private static String emu(Length length) {
        return Long.toString(Math.round(length.milliPoints() * EMU));
    }

    /**
     * Writes it in a run of its own.
     *
     * @param content writes the paragraphs in it
     */
    void write(WordXml xml, Runnable content) {
        WordRun.open(xml).open("drawing");
        anchor(xml, content);
        xml.close().close();
    }

    private void anchor(WordXml xml, Runnable content) {
        xml.open(Vocabulary.DRAWING, "anchor");
        for (String side : List.of("distT", "distB", "distL", "distR", "simplePos")) {
            xml.plain(side, "0");
        }
        xml.plain("relativeHeight", "2").plain("behindDoc", "0").plain("locked", "0");
        xml.plain("layoutInCell", "1").plain("allowOverlap", "0");
        point(xml, Vocabulary.DRAWING, "simplePos");
        position(xml, "positionH", across);
        position(xml, "positionV", down);
        extent(xml, Vocabulary.DRAWING, "extent");
        // LibreOffice forgets the place of a box that text runs over in a footer of even pages.
        xml.open(Vocabulary.DRAWING, apart ? "wrapTopAndBottom" : "wrapSquare");
        if (!apart) {
            xml.plain("wrapText", "bothSides");
        }
        xml.close();
        xml.open(Vocabulary.DRAWING, "docPr").plain("id", Integer.toString(id));
        xml.plain("name", name).close();
        xml.open(Vocabulary.DRAWING, "cNvGraphicFramePr").close();
        xml.open(Vocabulary.GRAPHIC, "graphic").open(Vocabulary.GRAPHIC, "graphicData");
        xml.plain("uri", Vocabulary.SHAPE.namespace());
        shape(xml, content);
        xml.close().close().close();
    }

    private static void position(WordXml xml, String direction, Place place) {
        xml.open(Vocabulary.DRAWING, direction).plain("relativeFrom", place.from());
        xml.open(Vocabulary.DRAWING, place.how()).characters(place.value()).close().close();
    }

    private static void point(WordXml xml, Vocabulary vocabulary, String name) {
        xml.open(vocabulary, name).plain("x", "0").plain("y", "0").close();
    }

    private void extent(WordXml xml, Vocabulary vocabulary, String name) {
        xml.open(vocabulary, name).plain("cx", emu(width)).plain("cy", emu(height)).close();
    }

    private void shape(WordXml xml, Runnable content) {
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
        content.run();
        xml.close().close();
        xml.open(Vocabulary.SHAPE, "bodyPr");
        if (turned) {
            xml.plain("vert", "vert");
        }
        for (String inset : List.of("lIns", "tIns", "rIns", "bIns")) {
            xml.plain(inset, "0");
        }
        xml.plain("anchor", turned ? "t" : "b").close().close();
    }
}
