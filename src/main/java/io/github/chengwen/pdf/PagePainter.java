package io.github.chengwen.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import io.github.chengwen.glyph.DrawOperation;
import io.github.chengwen.glyph.DrawOperations;
import io.github.chengwen.page.Item;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.PageNumberRow;
import io.github.chengwen.page.PictureItem;
import java.util.Optional;

/** Draws the pages of a layout one after the other. */
final class PagePainter {

    private final DrawOperations operations;
    private final RowPainter rows;
    private final PageBoxes boxes;
    private final Document document;
    private final PageWriter writer;

    PagePainter(
            DrawOperations operations,
            RowPainter rows,
            PageBoxes boxes,
            Document document,
            PageWriter writer) {
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
                        ? Optional.of(new StructureTree(writer, layout))
                        : Optional.empty();
        Optional<Tagger> tagger = tree.map(t -> new Tagger(t, writer.getDirectContent()));
        Optional<Tagger> behind = tree.map(t -> new Tagger(t, writer.getDirectContentUnder()));
        LinkPainter links = new LinkPainter(writer, boxes.height(), tree);
        for (Page page : layout.pages()) {
            document.newPage();
            writer.setPageEmpty(false);
            paint(page, tagger);
            tagger.ifPresent(Tagger::end);
            paintBehind(page, behind);
            layout.links().stream()
                    .filter(link -> link.page() == page.number())
                    .forEach(links::add);
        }
        tree.ifPresent(StructureTree::finish);
        Outline.write(layout.bookmarks(), boxes.height(), writer);
    }

    /** Seals: under the text, and after it for a reader aloud. */
    private void paintBehind(Page page, Optional<Tagger> tagger) {
        PdfContentByte under = writer.getDirectContentUnder();
        OperationPainter painter = new OperationPainter(rows, boxes.height(), under);
        page.items().stream()
                .filter(PagePainter::isBehind)
                .flatMap(item -> item.match(operations).stream())
                .forEach(
                        drawing -> {
                            tagger.ifPresent(t -> t.begin(drawing));
                            drawing.match(painter);
                        });
        tagger.ifPresent(Tagger::end);
    }

    private static boolean isBehind(Item item) {
        return item instanceof PictureItem picture && picture.behind();
    }

    private void paint(Page page, Optional<Tagger> tagger) {
        PdfContentByte content = writer.getDirectContent();
        content.setGrayFill(0);
        OperationPainter painter = new OperationPainter(rows, boxes.height(), content);
        Turn turn = new Turn(content, boxes.height());
        writer.turn(page.across() ? Turn.DEGREES : 0);
        for (Item item : page.items()) {
            if (isBehind(item)) {
                continue;
            }
            boolean turned = page.across() && !(item instanceof PageNumberRow);
            if (turned != turn.isOpen()) {
                tagger.ifPresent(Tagger::end);
                turn.change();
            }
            for (DrawOperation drawing : item.match(operations)) {
                tagger.ifPresent(t -> t.begin(drawing));
                drawing.match(painter);
            }
        }
        if (turn.isOpen()) {
            tagger.ifPresent(Tagger::end);
            turn.change();
        }
        if (boxes.hasCropMarks()) {
            tagger.ifPresent(t -> t.artifact(PdfName.PAGE));
            boxes.drawCropMarks(content);
        }
    }
}
