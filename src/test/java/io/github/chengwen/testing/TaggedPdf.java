package io.github.chengwen.testing;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The structure tree of a PDF and the text of its elements, as PDFBox reads them (F-32, T-22). */
public final class TaggedPdf {

    private final PDPageTree pages;
    private final MarkedText marked;
    private final List<String> elements = new ArrayList<>();
    private final Map<MarkedText.Mark, COSDictionary> owners = new HashMap<>();
    private final List<MarkedText.Mark> lost = new ArrayList<>();

    public TaggedPdf(PDDocument document) throws IOException {
        this.pages = document.getPages();
        this.marked = MarkedText.of(document);
        for (Object top : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
            describe((PDStructureElement) top, "");
        }
        findLost(document);
    }

    /**
     * The elements, one a line: depth as dashes, type and text. What is an element within a
     * paragraph, or within a TOC, stands in ‹ ›; what is no text, such as a link, is left out.
     */
    public List<String> elements() {
        return List.copyOf(elements);
    }

    /** The text by the marked content that it stands in. */
    public MarkedText marked() {
        return marked;
    }

    /** Elements that hold no text themselves. */
    private static final Set<String> HOLDERS = Set.of("Document", "Sect", "L", "LI");

    private void describe(PDStructureElement element, String depth) {
        String type = element.getStructureType();
        if (HOLDERS.contains(type)) {
            elements.add(depth + type);
            element.getKids().forEach(kid -> describe((PDStructureElement) kid, depth + "-"));
        } else {
            elements.add(depth + type + " " + text(element));
        }
    }

    private String text(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer number) {
                text.append(text(element, element.getPage(), number));
            } else if (kid instanceof PDMarkedContentReference other) {
                text.append(text(element, other.getPage(), other.getMCID()));
            } else if (!(kid instanceof PDObjectReference)) {
                text.append('‹').append(text((PDStructureElement) kid)).append('›');
            }
        }
        return text.toString();
    }

    private String text(PDStructureElement element, PDPage page, int number) {
        var mark = new MarkedText.Mark(pages.indexOf(page) + 1, number);
        owners.put(mark, element.getCOSObject());
        return marked.of(mark);
    }

    private void findLost(PDDocument document) throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        for (MarkedText.Mark mark : marked.marks()) {
            int key = document.getPage(mark.page() - 1).getStructParents();
            COSObjectable parents = (COSObjectable) root.getParentTree().getValue(key);
            if (((COSArray) parents.getCOSObject()).getObject(mark.number()) != owners.get(mark)) {
                lost.add(mark);
            }
        }
    }

    /** The marks from which no way leads to the element that they are of. */
    public List<MarkedText.Mark> lost() {
        return List.copyOf(lost);
    }
}
