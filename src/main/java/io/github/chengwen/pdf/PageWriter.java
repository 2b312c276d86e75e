package io.github.chengwen.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfPage;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;

/** Gives every page the faces of the document; OpenPDF knows only those that it embeds itself. */
final class PageWriter extends PdfWriter {

    private final PdfDictionary faces = new PdfDictionary();

    private int turn;

    private PageWriter(PdfDocument pdf, OutputStream out) {
        super(pdf, out);
    }

    /** A writer of what is added to a document. */
    static PageWriter of(Document document, OutputStream out) throws DocumentException {
        PdfDocument pdf = new PdfDocument();
        document.addDocListener(pdf);
        PageWriter writer = new PageWriter(pdf, out);
        pdf.addWriter(writer);
        return writer;
    }

    /**
     * Lets the pages that are written from now on name a face.
     *
     * @return where its objects have to be written
     */
    PdfIndirectReference announce(PdfName face) {
        PdfIndirectReference reference = getPdfIndirectReference();
        faces.put(face, reference);
        return reference;
    }

    /** By how many degrees a viewer turns the page that is open to the right. */
    void turn(int degrees) {
        turn = degrees;
    }

    /**
     * The identifier of the file is for its trailer; OpenPDF writes it among the properties, too.
     */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean compressed) throws IOException {
        if (object != getInfo() || !getInfo().contains(PdfName.FILEID)) {
            return super.addToBody(object, compressed);
        }
        PdfObject identifier = getInfo().get(PdfName.FILEID);
        getInfo().remove(PdfName.FILEID);
        PdfIndirectObject written = super.addToBody(object, compressed);
        getInfo().put(PdfName.FILEID, identifier);
        return written;
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference)
            throws IOException {
        if (object instanceof PdfPage page) {
            page.getAsDict(PdfName.RESOURCES).put(PdfName.FONT, faces);
            if (turn != 0) {
                page.put(PdfName.ROTATE, new PdfNumber(turn));
            }
        }
        return super.addToBody(object, reference);
    }
}
