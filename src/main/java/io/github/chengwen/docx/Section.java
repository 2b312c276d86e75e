package io.github.chengwen.docx;

import io.github.chengwen.style.PageGeometry;
import io.github.chengwen.style.Style;
import java.util.List;

/** The section that all pages share (D-35). */
final class Section {

    /** The format wants a distance for headers, of which there is none; Word's own value. */
    private static final int HEADER = 851;

    private Section() {}

    static void write(WordXml xml, Style style, List<Footer> footers) {
        xml.open("sectPr");
        for (Footer footer : footers) {
            xml.empty(Property.on("footerReference").with("type", footer.type()))
                    .relationship(footer.part().relationshipId());
        }
        xml.empty(size(style.page()));
        xml.empty(margins(style));
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
