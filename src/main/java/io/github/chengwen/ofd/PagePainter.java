package io.github.chengwen.ofd;

import io.github.chengwen.glyph.DrawOperation;
import io.github.chengwen.glyph.DrawOperations;
import io.github.chengwen.glyph.Glyphs;
import io.github.chengwen.glyph.PlacedGlyph;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Link;
import io.github.chengwen.page.Page;
import java.util.List;
import java.util.Optional;

/** Writes the pages of a layout, a part each. */
final class PagePainter {

    private static final TextObjects.Action NONE = object -> {};

    private final Layout layout;
    private final Glyphs glyphs;
    private final DrawOperations operations;
    private final TextObjects objects;
    private final Resources resources;
    private final Destination destination;
    private final Ids ids;

    PagePainter(
            Layout layout,
            Glyphs glyphs,
            DrawOperations operations,
            Resources resources,
            Destination destination,
            Ids ids) {
        this.layout = layout;
        this.glyphs = glyphs;
        this.operations = operations;
        this.objects = new TextObjects(resources.fonts(), ids);
        this.resources = resources;
        this.destination = destination;
        this.ids = ids;
    }

    /**
     * The part of a page.
     *
     * @param id of the page
     * @param structure takes down what the objects are
     */
    byte[] paint(Page page, int id, Structure structure) {
        Xml xml = Xml.of("Page").begin("Content").begin("Layer").with("ID", ids.next());
        xml.with("Type", "Body");
        resources.black().ifPresent(black -> xml.with("DrawParam", black));
        page.items().stream()
                .flatMap(item -> item.match(operations).stream())
                .forEach(drawing -> paint(drawing, page, id, structure, xml));
        return xml.toBytes();
    }

    private void paint(DrawOperation drawing, Page page, int id, Structure structure, Xml layer) {
        List<PlacedGlyph> placed = glyphs.place(drawing.runs());
        Optional<DrawOperation.Text> text =
                Optional.of(drawing.meaning())
                        .filter(DrawOperation.Text.class::isInstance)
                        .map(DrawOperation.Text.class::cast);
        TextObjects.Action action =
                text.flatMap(t -> link(t.row().paragraph(), page))
                        .<TextObjects.Action>map(l -> xml -> destination.write(l.target(), xml))
                        .orElse(NONE);
        List<Integer> written = objects.write(placed, drawing.baseline(), action, layer);
        text.ifPresent(t -> structure.add(t, id, written));
    }

    private Optional<Link> link(int paragraph, Page page) {
        return layout.links().stream()
                .filter(link -> link.page() == page.number() && link.paragraph() == paragraph)
                .findFirst();
    }
}
