package io.github.chengwen.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfContentByte;
import io.github.chengwen.glyph.DrawOperation;
import io.github.chengwen.page.PictureItem;
import io.github.chengwen.page.Rule;

/** Draws what stands on one page. */
final class OperationPainter implements DrawOperation.Cases<PdfContentByte> {

    private final RowPainter rows;
    private final int height;
    private final PdfContentByte content;

    /**
     * @param height of the paper, in thousandths of a point
     * @param content of the page
     */
    OperationPainter(RowPainter rows, int height, PdfContentByte content) {
        this.rows = rows;
        this.height = height;
        this.content = content;
    }

    @Override
    public PdfContentByte line(DrawOperation.Line line) {
        rows.paint(line.runs(), (height - line.baseline()) / 1000.0, content);
        return content;
    }

    @Override
    public PdfContentByte figure(DrawOperation.Figure figure) {
        PictureItem picture = figure.picture();
        try {
            content.addImage(
                    EmbeddedPicture.of(picture.file(), rows.inks().cmyk()),
                    picture.width() / 1000f,
                    0,
                    0,
                    picture.height() / 1000f,
                    picture.x() / 1000f,
                    (height - picture.y() - picture.height()) / 1000f);
        } catch (DocumentException e) {
            throw new IllegalStateException("an image with a place", e);
        }
        return content;
    }

    @Override
    public PdfContentByte fill(DrawOperation.Fill fill) {
        Rule rule = fill.rule();
        rows.inks().set(rule.ink(), content);
        content.rectangle(
                rule.x() / 1000f,
                (height - rule.y() - rule.height()) / 1000f,
                rule.width() / 1000f,
                rule.height() / 1000f);
        content.fill();
        rows.inks().reset(rule.ink(), content);
        return content;
    }
}
