package io.github.chengwen.pdf;

import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import io.github.chengwen.font.Face;
import io.github.chengwen.font.Subset;

/** A face as one document holds it. */
final class EmbeddedFace {

    private final PdfName name;
    private final PdfIndirectReference reference;
    private final Face face;
    private final Subset subset;

    /**
     * A face of which a document holds a part.
     *
     * @param name in the text of the pages
     * @param reference to its objects
     * @param subset of the characters that the document draws
     */
    EmbeddedFace(PdfName name, PdfIndirectReference reference, Face face, Subset subset) {
        this.name = name;
        this.reference = reference;
        this.face = face;
        this.subset = subset;
    }

    PdfName name() {
        return name;
    }

    PdfIndirectReference reference() {
        return reference;
    }

    Face face() {
        return face;
    }

    Subset subset() {
        return subset;
    }
}
