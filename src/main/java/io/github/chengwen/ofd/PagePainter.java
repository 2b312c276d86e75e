package io.github.chengwen.ofd;

import io.github.chengwen.glyph.DrawOperation;
import io.github.chengwen.glyph.DrawOperations;
import io.github.chengwen.glyph.Glyphs;
import io.github.chengwen.glyph.PlacedGlyph;
import io.github.chengwen.page.Item;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Link;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.PageNumberRow;
import io.github.chengwen.page.PictureItem;
import io.github.chengwen.page.Rule;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.PageGeometry;
import java.util.List;
import java.util.Optional;

/** Writes a page of a layout as a part. */
final class PagePainter implements DrawOperation.Cases<PagePainter> {

    private static final TextObjects.Action NONE = object -> {};

    private final Layout layout;
    private final Glyphs glyphs;
    private final TextObjects objects;
    private final Pictures pictures;
    private final Destination destination;
    private final Structure structure;
    private final Ids ids;
    private final Page page;
    private final int id;
    private final Xml xml = Xml.of("Page");

    /** Whether what is drawn is turned against the rest of the page. */
    private boolean turned;

    private PagePainter(Shared shared, Page page, int id) {
        this.layout = shared.layout();
        this.glyphs = shared.glyphs();
        this.objects = new TextObjects(shared.resources().fonts(), shared.ids());
        this.pictures = shared.pictures();
        this.destination = shared.destination();
        this.structure = shared.structure();
        this.ids = shared.ids();
        this.page = page;
        this.id = id;
    }

    /**
     * What the pages of a document share.
     *
     * @param structure takes down what the objects are
     */
    record Shared(
            Layout layout,
            Glyphs glyphs,
            DrawOperations operations,
            Resources resources,
            Pictures pictures,
            Destination destination,
            Structure structure,
            Ids ids) {}

    /**
     * The part.
     *
     * @param id of the page
     */
    static byte[] paint(Page page, int id, Shared shared) {
        return new PagePainter(shared, page, id).paint(shared);
    }

    private byte[] paint(Shared shared) {
        if (page.across()) {
            Length across = paper().height();
            Length down = paper().width();
            xml.begin("Area").leaf("PhysicalBox", Millimetres.box(across, down)).end();
        }
        xml.begin("Content").begin("Layer").with("ID", ids.next()).with("Type", "Body");
        shared.resources().black().ifPresent(black -> xml.with("DrawParam", black));
        for (Item item : page.items()) {
            turned = page.across() && item instanceof PageNumberRow;
            item.match(shared.operations()).forEach(operation -> operation.match(this));
        }
        return xml.toBytes();
    }

    private PageGeometry paper() {
        return layout.document().style().page();
    }

    @Override
    public PagePainter line(DrawOperation.Line line) {
        List<PlacedGlyph> placed = glyphs.place(line.runs());
        if (turned) {
            objects.writeTurned(placed, line.baseline(), paper().height().milliPoints(), xml);
            return this;
        }
        Optional<DrawOperation.Text> text =
                Optional.of(line.meaning())
                        .filter(DrawOperation.Text.class::isInstance)
                        .map(DrawOperation.Text.class::cast);
        TextObjects.Action action =
                text.flatMap(t -> link(t.row().paragraph()))
                        .<TextObjects.Action>map(
                                l -> object -> destination.write(l.target(), object))
                        .orElse(NONE);
        List<Integer> written = objects.write(placed, line.baseline(), action, xml);
        text.ifPresent(t -> structure.add(t, id, written));
        return this;
    }

    private Optional<Link> link(int paragraph) {
        return layout.links().stream()
                .filter(link -> link.page() == page.number() && link.paragraph() == paragraph)
                .findFirst();
    }

    @Override
    public PagePainter fill(DrawOperation.Fill fill) {
        Rule rule = fill.rule();
        String right = Millimetres.of(rule.width());
        String down = Millimetres.of(rule.height());
        xml.begin("PathObject")
                .with("ID", ids.next())
                .with("Boundary", Millimetres.box(rule.x(), rule.y(), rule.width(), rule.height()))
                .with("Stroke", "false")
                .with("Fill", "true");
        Colour.write("FillColor", rule.ink(), xml);
        String path = String.join(" ", "M 0 0 L", right, "0 L", right, down, "L 0", down, "C");
        xml.leaf("AbbreviatedData", path).end();
        return this;
    }

    /** A picture fills a square of one millimetre, which its matrix stretches. */
    @Override
    public PagePainter figure(DrawOperation.Figure figure) {
        PictureItem item = figure.picture();
        int object = ids.next();
        String size =
                String.join(
                        " ",
                        Millimetres.of(item.width()),
                        "0 0",
                        Millimetres.of(item.height()),
                        "0 0");
        xml.begin("ImageObject")
                .with("ID", object)
                .with("Boundary", Millimetres.box(item.x(), item.y(), item.width(), item.height()))
                .with("CTM", size)
                .with("ResourceID", pictures.id(item.file()))
                .end();
        structure.add(item, id, object);
        return this;
    }
}
