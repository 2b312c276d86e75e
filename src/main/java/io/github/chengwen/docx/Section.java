package io.github.chengwen.docx;

import io.github.chengwen.docx.styles.Footer;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.PageGeometry;
import io.github.chengwen.style.Style;
import java.util.List;

/** The section of the documents (D-35), and that of the contents before them (S-31). */
final class Section {

    /** The format wants a distance for headers, of which there is none; Word's own value. */
    private static final int HEADER = 851;

    private Section() {}

    /** The section of the contents, whose pages have no number. */
    static void writeFront(WordXml xml, Style style) {
        write(xml, style, List.of(), List.of(), List.of());
    }

    /** The section of the documents where nothing comes before them. */
    static void write(WordXml xml, Style style, List<Footer> footers) {
        write(xml, style, footers, List.of(), List.of());
    }

    /**
     * The section of the documents after the contents: they begin with page 1, and where the paper
     * is printed on both sides on a right-hand page.
     */
    static void writeAfterFront(WordXml xml, Style style, List<Footer> footers) {
        String type = style.page().duplex() ? "oddPage" : "nextPage";
        write(
                xml,
                style,
                footers,
                List.of(Property.of("type", type)),
                List.of(Property.on("pgNumType").with("start", 1)));
    }

    private static void write(
            WordXml xml,
            Style style,
            List<Footer> footers,
            List<Property> type,
            List<Property> numbering) {
        xml.open("sectPr");
        for (Footer footer : footers) {
            xml.empty(Property.on("footerReference").with("type", footer.type()))
                    .relationship(footer.part().relationshipId());
        }
        type.forEach(xml::empty);
        xml.empty(size(style.page()));
        xml.empty(margins(style));
        numbering.forEach(xml::empty);
        // Without a type: a grid that snaps costs LibreOffice a row of page 1 (W-06).
        xml.empty(Property.on("docGrid").with("linePitch", style.grid().rowPitch().twips()));
        xml.close();
    }

    private static Property size(PageGeometry page) {
        return Property.on("pgSz").with("w", page.width().twips()).with("h", page.height().twips());
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
}
