package io.github.chengwen.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.layout.Item;
import io.github.chengwen.layout.Layout;
import io.github.chengwen.layout.Page;
import io.github.chengwen.model.Metadata;
import io.github.chengwen.pdf.Baselines.Drawing;
import io.github.chengwen.style.PageGeometry;
import io.github.chengwen.style.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Draws a layout as PDF/A-2u (norm.md section 8). Safe for many threads; keeps the fonts it has
 * read, so one renderer should serve many documents.
 */
public final class PdfRenderer {

    private final EmbeddedFaces faces = new EmbeddedFaces();

    /**
     * The bytes of the file; the same arguments give the same bytes (F-34).
     *
     * @throws IllegalArgumentException if the layout has no page
     */
    public byte[] render(Layout layout, Style style, FontCatalog catalog, Metadata metadata) {
        if (layout.pages().isEmpty()) {
            throw new IllegalArgumentException("a layout without pages");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(paper(style.page()))) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            FileProperties properties = new FileProperties(writer);
            writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
            // The table of objects as a stream: OpenPDF formats a plain one in the default locale.
            writer.setFullCompression();
            writer.setCropBoxSize(paper(style.page()));
            writer.setBoxSize("trim", paper(style.page()));
            properties.present(style.page().duplex(), !layout.bookmarks().isEmpty());
            document.open();
            properties.describe(metadata, Fingerprint.of(layout, metadata));
            properties.intendGray();
            drawPages(layout, style.page(), catalog, document, writer);
        } catch (DocumentException e) {
            throw new IllegalStateException("the steps of writing are in the wrong order", e);
        } catch (IOException e) {
            throw new UncheckedIOException("an array of bytes does not fail", e);
        }
        return out.toByteArray();
    }

    private static Rectangle paper(PageGeometry page) {
        return new Rectangle((float) page.width().points(), (float) page.height().points());
    }

    private void drawPages(
            Layout layout,
            PageGeometry geometry,
            FontCatalog catalog,
            Document document,
            PdfWriter writer) {
        int height = geometry.height().milliPoints();
        Glyphs glyphs = new Glyphs(catalog);
        Baselines baselines = new Baselines(glyphs);
        RowPainter painter = new RowPainter(glyphs, faces);
        for (Page page : layout.pages()) {
            document.newPage();
            writer.setPageEmpty(false);
            PdfContentByte content = writer.getDirectContent();
            content.setGrayFill(0);
            for (Item item : page.items()) {
                Drawing drawing = item.match(baselines);
                painter.paint(drawing.runs(), (height - drawing.baseline()) / 1000.0, content);
            }
        }
        Outline.write(layout.bookmarks(), height, writer);
    }
}
