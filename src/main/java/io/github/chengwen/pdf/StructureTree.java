package io.github.chengwen.pdf;

import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Link;
import io.github.chengwen.page.PictureItem;
import io.github.chengwen.page.TextRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The structure tree of a file (F-32: every paragraph is tagged): one element for each paragraph,
 * however many rows and pages it has, in the order of the text; the documents of a collection are
 * sections, its contents a TOC.
 */
final class StructureTree {

    private static final PdfName DOCUMENT = new PdfName("Document");
    private static final PdfName LAYOUT = new PdfName("Layout");

    private final PdfWriter writer;
    private final int pageHeight;
    private final PdfStructureElement document;
    private final List<Integer> articles;
    private int opened;
    private final Map<Integer, PdfStructureElement> entries = new HashMap<>();
    private final TableTags tables;
    private final NoteTags notes;
    private final List<Reference> references = new ArrayList<>();
    private Optional<PdfStructureElement> contents = Optional.empty();
    private Optional<PdfStructureElement> attachments = Optional.empty();
    private PdfStructureElement section;
    private PdfStructureElement paragraph;
    private PdfStructureElement lead;

    /**
     * An empty tree.
     *
     * @param layout what it is about
     */
    StructureTree(PdfWriter writer, Layout layout) {
        this.writer = writer;
        this.pageHeight = layout.document().style().page().height().milliPoints();
        this.document = new PdfStructureElement(writer.getStructureTreeRoot(), DOCUMENT);
        this.articles = layout.articles();
        this.tables = new TableTags(layout);
        this.notes = new NoteTags(tables.numbered());
        this.section = document;
        this.paragraph = document;
        this.lead = document;
    }

    /** A link and the element of the contents that it belongs to. */
    private record Reference(PdfStructureElement entry, PdfDictionary link) {

        /** Puts it after the words of the entry, which OpenPDF wants first. */
        void join() {
            PdfObject words = entry.get(PdfName.K);
            PdfArray kids = words instanceof PdfArray several ? several : new PdfArray(words);
            kids.add(link);
            entry.put(PdfName.K, kids);
        }
    }

    /**
     * The element of the next row, or of a part of it; rows come in the order of the text.
     *
     * @param ofLead whether it is the heading that the paragraph opens with
     */
    PdfStructureElement next(TextRow row, boolean ofLead) {
        if (row.role() == ParagraphRole.FOOTNOTE) {
            return notes.paragraph(row);
        }
        if (row.cell().isPresent()) {
            openSection(row.paragraph());
            return notes.part(row, tables.paragraph(row, row.cell().get(), section));
        }
        boolean opens = row.first() && (ofLead || row.lead() == 0);
        if (opens) {
            open(row, ofLead);
        }
        return notes.part(row, ofLead ? lead : paragraph);
    }

    private void open(TextRow row, boolean runIn) {
        openSection(row.paragraph());
        if (row.role() != ParagraphRole.ATTACHMENT) {
            attachments = Optional.empty();
        }
        if (runIn) {
            // A heading within a paragraph is none for readers: it goes before the paragraph.
            lead = new PdfStructureElement(section, type(row.headingLevel()));
            paragraph = new PdfStructureElement(section, PdfName.P);
            return;
        }
        paragraph =
                switch (row.role()) {
                    case CONTENTS_ENTRY -> entry(row.paragraph());
                    case ATTACHMENT -> attachment();
                    default -> new PdfStructureElement(section, type(row.headingLevel()));
                };
    }

    /** An item of 附件说明, in a list of those that stand one below the other. */
    private PdfStructureElement attachment() {
        PdfStructureElement list =
                attachments.orElseGet(() -> new PdfStructureElement(section, PdfName.L));
        attachments = Optional.of(list);
        return new PdfStructureElement(new PdfStructureElement(list, PdfName.LI), PdfName.LBODY);
    }

    /** A picture, with its words (F-36). */
    PdfStructureElement figure(PictureItem picture) {
        openSection(picture.paragraph());
        PdfStructureElement parent =
                picture.cell()
                        .map(cell -> tables.cell(picture.paragraph(), cell, section))
                        .orElse(section);
        PdfStructureElement figure = new PdfStructureElement(parent, PdfName.FIGURE);
        figure.put(PdfName.ALT, new PdfString(picture.words(), PdfObject.TEXT_UNICODE));
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, LAYOUT);
        attributes.put(PdfName.BBOX, box(picture));
        figure.put(PdfName.A, attributes);
        return figure;
    }

    private PdfArray box(PictureItem picture) {
        float left = picture.x() / 1000f;
        float top = (pageHeight - picture.y()) / 1000f;
        return new PdfArray(
                new float[] {
                    left, top - picture.height() / 1000f, left + picture.width() / 1000f, top
                });
    }

    /** A section for each document of a collection; its first paragraphs may be without ink. */
    private void openSection(int paragraph) {
        int begun = (int) articles.stream().filter(first -> first <= paragraph).count();
        if (articles.size() > 1 && begun > opened) {
            opened = begun;
            section = new PdfStructureElement(document, PdfName.SECT);
        }
    }

    private PdfStructureElement entry(int number) {
        PdfStructureElement toc =
                contents.orElseGet(() -> new PdfStructureElement(section, PdfName.TOC));
        contents = Optional.of(toc);
        PdfStructureElement item = new PdfStructureElement(toc, PdfName.TOCI);
        PdfStructureElement reference = new PdfStructureElement(item, PdfName.REFERENCE);
        PdfStructureElement link = new PdfStructureElement(reference, PdfName.LINK);
        entries.put(number, link);
        return link;
    }

    /** Enters the annotation that makes a row of the contents a link; the row has been drawn. */
    void link(Link row, PdfAnnotation annotation) {
        PdfStructureElement entry =
                Objects.requireNonNull(entries.get(row.paragraph()), "drawn before");
        PdfDictionary object = new PdfDictionary(PdfName.OBJR);
        object.put(PdfName.OBJ, annotation.getIndirectReference());
        object.put(PdfName.PG, writer.getPageReference(row.page()));
        references.add(new Reference(entry, object));
        int key = writer.getStructureTreeRoot().addExistingObject(entry.getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    }

    private static PdfName type(int headingLevel) {
        return headingLevel > 0 ? new PdfName("H" + headingLevel) : PdfName.P;
    }

    /** Completes the tree after the last row. */
    void finish() {
        references.forEach(Reference::join);
    }
}
