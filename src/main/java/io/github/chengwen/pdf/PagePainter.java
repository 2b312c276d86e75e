package io.github.chengwen.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import io.github.chengwen.glyph.Drawings;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Page;
import java.util.Optional;

/** Draws the pages of a layout one after the other. */
final class PagePainter {

    private final Drawings drawings;
    private final RowPainter rows;
    private final Sheet sheet;
    private final Document document;
    private final PdfWriter writer;

    PagePainter(
            Drawings drawings, RowPainter rows, Sheet sheet, Document document, PdfWriter writer) {
        this.drawings = drawings;
        this.rows = rows;
        this.sheet = sheet;
        this.document = document;
        this.writer = writer;
    }

    /** Draws all pages, with bookmarks, and with tags where the writer wants them. */
    void paint(Layout layout) {
        Optional<StructureTree> tree =
                writer.isTagged()
                        ? Optional.of(new StructureTree(writer, layout.articles()))
                        : Optional.empty();
        Optional<Tagger> tagger = tree.map(t -> new Tagger(t, writer.getDirectContent()));
        LinkPainter links = new LinkPainter(writer, sheet.height(), tree);
        for (Page page : layout.pages()) {
            document.newPage();
            writer.setPageEmpty(false);
            paint(page, tagger);
            tagger.ifPresent(Tagger::end);
            layout.links().stream()
                    .filter(link -> link.page() == page.number())
                    .forEach(links::add);
        }
        tree.ifPresent(StructureTree::finish);
        Outline.write(layout.bookmarks(), sheet.height(), writer);
    }

    private void paint(Page page, Optional<Tagger> tagger) {
        PdfContentByte content = writer.getDirectContent();
        content.setGrayFill(0);
        page.items().stream()
                .flatMap(item -> item.match(drawings).stream())
                .forEach(
                        drawing -> {
                            tagger.ifPresent(t -> t.begin(drawing));
                            double y = (sheet.height() - drawing.baseline()) / 1000.0;
                            rows.paint(drawing.runs(), y, content);
                        });
        if (sheet.hasCropMarks()) {
            tagger.ifPresent(t -> t.artifact(PdfName.PAGE));
            sheet.drawCropMarks(content);
        }
    }
}
