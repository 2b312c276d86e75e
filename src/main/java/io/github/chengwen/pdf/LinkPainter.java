package io.github.chengwen.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.github.chengwen.page.Link;
import java.util.Optional;

/**
 * Makes the rows of the contents lead to their documents (F-24: no annotations but links within the
 * file). Nothing of it is seen on paper.
 */
final class LinkPainter {

    private final PdfWriter writer;
    private final int pageHeight;
    private final Optional<StructureTree> tree;

    /**
     * @param pageHeight in thousandths of a point
     * @param tree what the links are entered in, where the file has tags
     */
    LinkPainter(PdfWriter writer, int pageHeight, Optional<StructureTree> tree) {
        this.writer = writer;
        this.pageHeight = pageHeight;
        this.tree = tree;
    }

    /** Adds a link to the page that is being written. */
    void add(Link link) {
        Rectangle area =
                new Rectangle(
                        link.left() / 1000f,
                        (pageHeight - link.bottom()) / 1000f,
                        link.right() / 1000f,
                        (pageHeight - link.top()) / 1000f);
        PdfAnnotation annotation =
                PdfAnnotation.createLink(
                        writer,
                        area,
                        PdfAnnotation.HIGHLIGHT_INVERT,
                        link.target().page(),
                        Outline.destination(link.target(), pageHeight));
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        annotation.setBorder(new PdfBorderArray(0, 0, 0));
        annotation.put(PdfName.CONTENTS, new PdfString(link.words(), PdfObject.TEXT_UNICODE));
        tree.ifPresent(t -> t.link(link, annotation));
        writer.addAnnotation(annotation);
    }
}
