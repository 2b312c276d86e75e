package io.github.chengwen.pdf;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.page.InNote;
import io.github.chengwen.page.TextRow;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The elements of footnotes (F-37). A paragraph that refers to notes consists of spans, references
 * and, right behind the reference, the note; a paragraph without notes has no such parts.
 */
final class NoteTags {

    private static final PdfName NOTE = new PdfName("Note");

    private final List<StyledParagraph> paragraphs;

    /** The span that is open in a paragraph, a heading or a cell. */
    private final IdentityHashMap<PdfStructureElement, PdfStructureElement> spans =
            new IdentityHashMap<>();

    private final Map<Integer, PdfStructureElement> references = new HashMap<>();

    /** By the numbers of the notes. */
    private final Map<Integer, PdfStructureElement> notes = new HashMap<>();

    /** By the numbers of the paragraphs of notes. */
    private final Map<Integer, PdfStructureElement> texts = new HashMap<>();

    private final Map<Integer, PdfStructureElement> labels = new HashMap<>();

    /**
     * @param paragraphs all of the file, by their numbers
     */
    NoteTags(List<StyledParagraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /**
     * The element of a part of a row.
     *
     * @param whole the element of its paragraph
     */
    PdfStructureElement part(TextRow row, PdfStructureElement whole) {
        // An imprint is numbered behind all others, and has no notes.
        boolean plain =
                row.paragraph() >= paragraphs.size()
                        || paragraphs.get(row.paragraph()).allNotes().findAny().isEmpty();
        if (plain) {
            return whole;
        }
        if (row.note().isEmpty()) {
            return spans.computeIfAbsent(whole, w -> new PdfStructureElement(w, PdfName.SPAN));
        }
        spans.remove(whole);
        int number = row.note().get().number();
        return references.computeIfAbsent(
                number,
                n -> {
                    PdfStructureElement made = new PdfStructureElement(whole, PdfName.REFERENCE);
                    PdfStructureElement note = new PdfStructureElement(whole, NOTE);
                    note.put(PdfName.ID, new PdfString("note" + n, PdfObject.TEXT_PDFDOCENCODING));
                    notes.put(n, note);
                    return made;
                });
    }

    /** The element of a row of a note: its number is a label, its text stands in paragraphs. */
    PdfStructureElement paragraph(TextRow row) {
        InNote in = row.note().orElseThrow();
        PdfStructureElement note = Objects.requireNonNull(notes.get(in.number()), "referred to");
        return in.reference()
                ? labels.computeIfAbsent(
                        in.number(), n -> new PdfStructureElement(note, PdfName.LBL))
                : texts.computeIfAbsent(
                        row.paragraph(), n -> new PdfStructureElement(note, PdfName.P));
    }
}
