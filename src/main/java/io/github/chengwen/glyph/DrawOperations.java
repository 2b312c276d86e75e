package io.github.chengwen.glyph;

import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.Item;
import io.github.chengwen.page.Leader;
import io.github.chengwen.page.PageNumberRow;
import io.github.chengwen.page.PictureItem;
import io.github.chengwen.page.Rule;
import io.github.chengwen.page.TextRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is drawn of each thing that stands on a page: the same for a PDF and for a picture. Only
 * here the baseline of a page number is found, from the ink of the face at hand (P-27: the dash is
 * centred 7 mm below the 版心).
 */
public final class DrawOperations implements Item.Cases<List<DrawOperation>> {

    private final Glyphs glyphs;

    public DrawOperations(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    @Override
    public List<DrawOperation> text(TextRow row) {
        List<GlyphRun> lead = row.runs().subList(0, row.lead());
        List<GlyphRun> rest = row.runs().subList(row.lead(), row.runs().size());
        return Stream.of(operation(row, lead, true), operation(row, rest, false))
                .filter(operation -> !operation.runs().isEmpty())
                .toList();
    }

    private static DrawOperation operation(TextRow row, List<GlyphRun> runs, boolean ofLead) {
        return new DrawOperation.Line(runs, row.baseline(), new DrawOperation.Text(row, ofLead));
    }

    @Override
    public List<DrawOperation> leader(Leader leader) {
        return List.of(
                new DrawOperation.Line(
                        List.of(leader.dots()), leader.baseline(), DrawOperation.Artifact.LAYOUT));
    }

    @Override
    public List<DrawOperation> pageNumber(PageNumberRow number) {
        return List.of(
                new DrawOperation.Line(
                        List.of(number.run()),
                        glyphs.baseline(number),
                        DrawOperation.Artifact.PAGINATION));
    }

    @Override
    public List<DrawOperation> picture(PictureItem picture) {
        return List.of(new DrawOperation.Figure(picture));
    }

    @Override
    public List<DrawOperation> rule(Rule rule) {
        return List.of(new DrawOperation.Fill(rule));
    }
}
