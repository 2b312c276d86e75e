package io.github.chengwen.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import io.github.chengwen.glyph.DrawOperation;
import io.github.chengwen.page.InCell;
import java.util.Optional;

/** Puts all that is drawn into marked content: text of an element, or an artifact (F-32, T-22). */
final class Tagger {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final StructureTree tree;
    private final PdfContentByte content;
    private Optional<PdfStructureElement> current = Optional.empty();
    private boolean open;

    Tagger(StructureTree tree, PdfContentByte content) {
        this.tree = tree;
        this.content = content;
    }

    /** Tells what is drawn next; rows of one paragraph are one sequence on a page. */
    void begin(DrawOperation operation) {
        if (operation.meaning() instanceof DrawOperation.Text text
                && !isRepeated(text.row().cell())) {
            element(tree.next(text.row(), text.ofLead()));
        } else if (operation.meaning() instanceof DrawOperation.Shown shown
                && !isRepeated(shown.picture().cell())) {
            element(tree.figure(shown.picture()));
        } else {
            artifact(
                    new PdfName(
                            operation.meaning() == DrawOperation.Artifact.LAYOUT
                                    ? "Layout"
                                    : "Pagination"));
        }
    }

    /** The head of a table on a further page. */
    private static boolean isRepeated(Optional<InCell> where) {
        return where.filter(InCell::again).isPresent();
    }

    private void element(PdfStructureElement next) {
        if (!current.equals(Optional.of(next))) {
            end();
            content.beginMarkedContentSequence(next);
            open = true;
            current = Optional.of(next);
        }
    }

    /**
     * Tells that what is drawn next is no part of the text.
     *
     * @param type of the artifact
     */
    void artifact(PdfName type) {
        end();
        PdfDictionary properties = new PdfDictionary(type);
        content.beginMarkedContentSequence(ARTIFACT, properties, true);
        open = true;
    }

    /** Ends what is open, as everything does with a page. */
    void end() {
        if (open) {
            content.endMarkedContentSequence();
        }
        open = false;
        current = Optional.empty();
    }
}
