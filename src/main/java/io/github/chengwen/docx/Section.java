package io.github.chengwen.docx;

import io.github.chengwen.docx.styles.Footer;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.PageGeometry;
import io.github.chengwen.style.Style;
import java.util.List;

/** The sections of the documents (D-35, D-37), and that of the contents before them (S-31). */
final class Section {

    /** The format wants a distance for headers, of which there is none; Word's own value. */
    private static final int HEADER = 851;

    private final Style style;
    private final List<Footer> footers;
    private final boolean afterFront;
    private boolean first = true;

    /**
     * @param footers of all sections: those after the first have the same without a word
     * @param afterFront whether contents come before: the documents begin with page 1 then, and
     *     where the paper is printed on both sides on a right-hand page
     */
    Section(Style style, List<Footer> footers, boolean afterFront) {
        this.style = style;
        this.footers = footers;
        this.afterFront = afterFront;
    }

    /** The section of the contents, whose pages have no number. */
    static void writeFront(WordXml xml, Style style) {
        write(xml, style, List.of(), List.of(), List.of(), false);
    }

    /**
     * The next section of the documents.
     *
     * @param across whether its pages stand across
     */
    void write(WordXml xml, boolean across) {
        String begins = style.page().duplex() ? "oddPage" : "nextPage";
        List<Property> type =
                first
                        ? afterFront ? List.of(Property.of("type", begins)) : List.of()
                        : List.of(Property.of("type", "nextPage"));
        List<Property> numbering =
                first && afterFront
                        ? List.of(Property.on("pgNumType").with("start", 1))
                        : List.of();
        write(xml, style, first ? footers : List.of(), type, numbering, across);
        first = false;
    }

    private static void write(
            WordXml xml,
            Style style,
            List<Footer> footers,
            List<Property> type,
            List<Property> numbering,
            boolean across) {
        xml.open("sectPr");
        for (Footer footer : footers) {
            xml.empty(Property.on("footerReference").with("type", footer.type()))
                    .relationship(footer.part().relationshipId());
        }
        type.forEach(xml::empty);
        xml.empty(across ? sizeAcross(style.page()) : size(style.page()));
        xml.empty(across ? marginsAcross(style) : margins(style));
        numbering.forEach(xml::empty);
        // Without a type: a grid that snaps costs LibreOffice a row of page 1 (W-06).
        xml.empty(Property.on("docGrid").with("linePitch", style.grid().rowPitch().twips()));
        xml.close();
    }

    private static Property size(PageGeometry page) {
        return Property.on("pgSz").with("w", page.width().twips()).with("h", page.height().twips());
    }

    private static Property sizeAcross(PageGeometry page) {
        return Property.on("pgSz")
                .with("w", page.height().twips())
                .with("h", page.width().twips())
                .with("orient", "landscape");
    }

    /**
     * The text area in whole twips comes first; what is lost in rounding is taken from the binding
     * and the foot (P-04, P-05).
     */
    private static Property margins(Style style) {
        PageGeometry page = style.page();
        int right = page.outer().twips();
        int top = page.top().twips();
        return Property.on("pgMar")
                .with("top", top)
                .with("right", right)
                .with("bottom", page.height().twips() - top - page.coreHeight().twips())
                .with("left", page.width().twips() - right - page.coreWidth().twips())
                .with("header", HEADER)
                .with("footer", style.pageNumber().footer().twips())
                .with("gutter", 0);
    }

    /** The number is as far below the text as on a page that stands upright. */
    private static Property marginsAcross(Style style) {
        PageGeometry page = style.page();
        int side = page.acrossLeft().twips();
        int top = page.acrossTop().twips();
        int bottom = page.width().twips() - top - page.coreWidth().twips();
        int below = page.bottom().twips() - style.pageNumber().footer().twips();
        return Property.on("pgMar")
                .with("top", top)
                .with("right", page.height().twips() - side - page.coreHeight().twips())
                .with("bottom", bottom)
                .with("left", side)
                .with("header", HEADER)
                .with("footer", Math.max(0, bottom - below))
                .with("gutter", 0);
    }
}
