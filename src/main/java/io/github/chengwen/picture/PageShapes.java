package io.github.chengwen.picture;

import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.glyph.DrawOperation;
import io.github.chengwen.glyph.DrawOperations;
import io.github.chengwen.glyph.Glyphs;
import io.github.chengwen.glyph.PlacedGlyph;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.PictureItem;
import io.github.chengwen.page.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The glyphs of a page and their places, for whoever draws them from their outlines: what {@link
 * PagePicture} fills, not yet filled. For one thread.
 */
public final class PageShapes {

    private final Glyphs glyphs;
    private final DrawOperations operations;

    /**
     * Shapes of the faces of a catalogue.
     *
     * @param fonts the faces that draw the pages
     */
    public PageShapes(FontCatalog fonts) {
        glyphs = new Glyphs(fonts);
        operations = new DrawOperations(glyphs);
    }

    /** The rows of a page from top to bottom. */
    public List<ShapeRow> rows(Page page) {
        return page.items().stream()
                .flatMap(item -> item.match(operations).stream())
                .flatMap(operation -> operation.match(new Rows()).stream())
                .toList();
    }

    /** The rules of a page and its pictures. */
    public List<ShapeBox> boxes(Page page) {
        return page.items().stream()
                .flatMap(item -> item.match(operations).stream())
                .flatMap(operation -> operation.match(BOXES).stream())
                .toList();
    }

    private static final DrawOperation.Cases<Optional<ShapeBox>> BOXES =
            new DrawOperation.Cases<>() {
                @Override
                public Optional<ShapeBox> line(DrawOperation.Line line) {
                    return Optional.empty();
                }

                @Override
                public Optional<ShapeBox> fill(DrawOperation.Fill fill) {
                    Rule rule = fill.rule();
                    return Optional.of(
                            new ShapeBox(
                                    rule.x(),
                                    rule.y(),
                                    rule.width(),
                                    rule.height(),
                                    ShapeRow.NO_TEXT,
                                    Optional.of(rule.ink()),
                                    Optional.empty()));
                }

                @Override
                public Optional<ShapeBox> figure(DrawOperation.Figure figure) {
                    PictureItem picture = figure.picture();
                    return Optional.of(
                            new ShapeBox(
                                    picture.x(),
                                    picture.y(),
                                    picture.width(),
                                    picture.height(),
                                    picture.paragraph(),
                                    Optional.empty(),
                                    Optional.of(
                                            new ShapeBox.Picture(
                                                    picture.file(), picture.words()))));
                }
            };

    private final class Rows implements DrawOperation.Cases<Optional<ShapeRow>> {

        @Override
        public Optional<ShapeRow> line(DrawOperation.Line line) {
            return Optional.of(row(line));
        }

        @Override
        public Optional<ShapeRow> fill(DrawOperation.Fill fill) {
            return Optional.empty();
        }

        @Override
        public Optional<ShapeRow> figure(DrawOperation.Figure figure) {
            return Optional.empty();
        }
    }

    private ShapeRow row(DrawOperation.Line operation) {
        List<ShapeRun> runs = new ArrayList<>();
        List<PlacedGlyph> placed = glyphs.place(operation.runs());
        int start = 0;
        for (int i = 1; i <= placed.size(); i++) {
            if (i == placed.size() || !areAlike(placed.get(start), placed.get(i))) {
                runs.add(run(placed.subList(start, i)));
                start = i;
            }
        }
        int paragraph =
                operation.meaning() instanceof DrawOperation.Text text
                        ? text.row().paragraph()
                        : ShapeRow.NO_TEXT;
        return new ShapeRow(paragraph, operation.baseline(), runs);
    }

    private static boolean areAlike(PlacedGlyph one, PlacedGlyph other) {
        return one.face().equals(other.face())
                && one.size() == other.size()
                && one.scale() == other.scale()
                && one.ink() == other.ink();
    }

    private static ShapeRun run(List<PlacedGlyph> glyphs) {
        PlacedGlyph first = glyphs.get(0);
        return new ShapeRun(
                first.face(),
                first.size(),
                first.scale(),
                first.ink(),
                glyphs.stream().map(PlacedGlyph::codePoint).toList(),
                glyphs.stream().map(glyph -> (int) Math.round(glyph.origin())).toList());
    }
}
