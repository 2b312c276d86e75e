package io.github.chengwen.pdf;

import io.github.chengwen.glyph.Glyphs;
import io.github.chengwen.layout.GlyphRun;
import io.github.chengwen.layout.Item;
import io.github.chengwen.layout.Leader;
import io.github.chengwen.layout.PageNumberRow;
import io.github.chengwen.layout.TextRow;
import java.util.List;
import java.util.stream.Stream;

/** What is drawn of each thing that stands on a page. */
final class Drawings implements Item.Cases<List<Drawing>> {

    private final Glyphs glyphs;

    Drawings(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    @Override
    public List<Drawing> text(TextRow row) {
        List<GlyphRun> lead = row.runs().subList(0, row.lead());
        List<GlyphRun> rest = row.runs().subList(row.lead(), row.runs().size());
        return Stream.of(drawing(row, lead, true), drawing(row, rest, false))
                .filter(drawing -> !drawing.runs().isEmpty())
                .toList();
    }

    private static Drawing drawing(TextRow row, List<GlyphRun> runs, boolean ofLead) {
        return new Drawing(runs, row.baseline(), new Drawing.Text(row, ofLead));
    }

    @Override
    public List<Drawing> leader(Leader leader) {
        return List.of(
                new Drawing(List.of(leader.dots()), leader.baseline(), Drawing.Artifact.LAYOUT));
    }

    @Override
    public List<Drawing> pageNumber(PageNumberRow number) {
        return List.of(
                new Drawing(
                        List.of(number.run()),
                        glyphs.baseline(number),
                        Drawing.Artifact.PAGINATION));
    }
}
