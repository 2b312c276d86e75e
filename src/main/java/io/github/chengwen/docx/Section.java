package io.github.chengwen.docx;

import io.github.chengwen.compose.styled.Letterhead;
import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.docx.opc.Part;
import io.github.chengwen.docx.styles.Footer;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.PageGeometry;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * The sections of a file: those of the documents (D-35, D-37), that of the contents before them
 * (S-31), and that of an imprint whose pages have no number (Z-08).
 */
final class Section {

    /** The format wants a distance for headers, of which there is none; Word's own value. */
    /** What rows that fill a page may leave of the 版心: one point. */
    private static final int MOST_LEFT = 1000;

    private static final int HEADER = 851;

    private final StyledDocument document;
    private final Style style;
    private int article;
    private boolean first = true;
    private boolean wasAcross;

    Section(StyledDocument document) {
        this.document = document;
        this.style = document.style();
    }

    /** The section of the contents, whose pages have no number. */
    void writeFront(WordXml xml) {
        write(xml, List.of(), List.of(), List.of(), false);
    }

    /**
     * What follows is a document with headers and footers of its own; of other collections, the
     * first alone.
     *
     * @param number of the document, from 0
     */
    void begin(int number) {
        article = number;
        first = true;
    }

    /**
     * The next section of the documents.
     *
     * @param across whether its pages stand across
     */
    void write(WordXml xml, boolean across) {
        boolean afterFront = !document.contents().isEmpty();
        String begins = style.page().duplex() ? "oddPage" : "nextPage";
        boolean opens = first && article == 0;
        List<Property> type =
                opens
                        ? afterFront ? List.of(Property.of("type", begins)) : List.of()
                        : List.of(Property.of("type", "nextPage"));
        boolean restarts = afterFront ? opens : first && document.restarts();
        List<Property> numbering =
                restarts ? List.of(Property.on("pgNumType").with("start", 1)) : List.of();
        List<Reference> references =
                across == wasAcross && !first
                        ? List.of()
                        : across ? referencesAcross() : references(first);
        write(xml, references, type, numbering, across);
        first = false;
        wasAcross = across;
    }

    /** The section of a blank page and an imprint, neither of which has a number. */
    void writeUnnumbered(WordXml xml) {
        List<Reference> references =
                Footer.of(style.pageNumber().position()).stream()
                        .map(footer -> new Reference("footer", footer.type(), Part.FOOTER_BLANK))
                        .toList();
        write(xml, references, List.of(Property.of("type", "nextPage")), List.of(), false);
    }

    /** A header or footer and the pages on which it stands. */
    private record Reference(String kind, String type, Part part) {}

    /** Z-11: the number at the side. */
    private List<Reference> referencesAcross() {
        return Footer.of(style.pageNumber().position()).stream()
                .map(footer -> new Reference("footer", footer.type(), footer.partAcross()))
                .toList();
    }

    /**
     * @param opens whether the document begins with the section
     */
    private List<Reference> references(boolean opens) {
        List<Reference> references = new ArrayList<>();
        boolean letterhead = opens && document.articles().get(article).letterhead().isPresent();
        if (letterhead) {
            references.add(new Reference("header", "first", Part.firstHeader(article)));
        }
        for (Footer footer : Footer.of(style.pageNumber().position())) {
            references.add(new Reference("footer", footer.type(), footer.part()));
        }
        if (letterhead) {
            references.add(new Reference("footer", "first", Part.FOOTER_FIRST));
        }
        return references;
    }

    private void write(
            WordXml xml,
            List<Reference> references,
            List<Property> type,
            List<Property> numbering,
            boolean across) {
        xml.open("sectPr");
        for (Reference reference : references) {
            xml.empty(Property.on(reference.kind() + "Reference").with("type", reference.type()))
                    .relationship(reference.part().relationshipId());
        }
        type.forEach(xml::empty);
        xml.empty(across ? sizeAcross(style.page()) : size(style.page()));
        xml.empty(across ? marginsAcross() : margins());
        numbering.forEach(xml::empty);
        if (references.stream().anyMatch(reference -> reference.type().equals("first"))) {
            xml.empty(Property.on("titlePg"));
        }
        xml.empty(grid());
        xml.close();
    }

    /**
     * Word shows the number of rows in its page setup where the grid has a type; no row snaps to it
     * (D-02). Not for LibreOffice, and not where the rows leave more of the 版心 than a point:
     * LibreOffice begins them half of that lower (W-06).
     */
    private Property grid() {
        Property grid = Property.on("docGrid");
        int pitch = style.grid().rowPitch().milliPoints();
        int left = style.page().coreHeight().milliPoints() % pitch;
        boolean shown = style.lines().forWord() && left <= MOST_LEFT;
        Property typed = shown ? grid.with("type", "lines") : grid;
        return typed.with("linePitch", style.grid().rowPitch().twips());
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
    private Property margins() {
        PageGeometry page = style.page();
        int right = page.outer().twips();
        int top = page.top().twips();
        return Property.on("pgMar")
                .with("top", top)
                .with("right", right)
                .with("bottom", page.height().twips() - top - page.coreHeight().twips())
                .with("left", page.width().twips() - right - page.coreWidth().twips())
                .with(
                        "header",
                        document.letterhead()
                                .map(Letterhead::top)
                                .map(Length::twips)
                                .orElse(HEADER))
                .with("footer", Footer.distance(document).twips())
                .with("gutter", 0);
    }

    /** The number is as far below the text as on a page that stands upright. */
    private Property marginsAcross() {
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
