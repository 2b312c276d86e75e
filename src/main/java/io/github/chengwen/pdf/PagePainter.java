package io.github.chengwen.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import io.github.chengwen.glyph.DrawOperations;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Page;
import java.util.Optional;

/** Draws the pages of a layout one after the other. */
final class PagePainter {

    private final DrawOperations operations;
    private final RowPainter rows;
    private final PageBoxes boxes;
    private final Document document;
    private final PdfWriter writer;

    PagePainter(
            DrawOperations operations,
            RowPainter rows,
            PageBoxes boxes,
            Document document,
            PdfWriter writer) {
        this.operations = operations;
        this.rows = rows;
        this.boxes = boxes;
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
        LinkPainter links = new LinkPainter(writer, boxes.height(), tree);
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
        Outline.write(layout.bookmarks(), boxes.height(), writer);
    }

    private void paint(Page page, Optional<Tagger> tagger) {
        PdfContentByte content = writer.getDirectContent();
        content.setGrayFill(0);
        OperationPainter painter = new OperationPainter(rows, boxes.height(), content);
        page.items().stream()
                .flatMap(item -> item.match(operations).stream())
                .forEach(
                        drawing -> {
                            tagger.ifPresent(t -> t.begin(drawing));
                            drawing.match(painter);
                        });
        if (boxes.hasCropMarks()) {
            tagger.ifPresent(t -> t.artifact(PdfName.PAGE));
            boxes.drawCropMarks(content);
        }
    }
}
