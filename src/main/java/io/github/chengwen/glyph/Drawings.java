package io.github.chengwen.glyph;

import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.Item;
import io.github.chengwen.page.Leader;
import io.github.chengwen.page.PageNumberRow;
import io.github.chengwen.page.TextRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is drawn of each thing that stands on a page: the same for a PDF and for a picture. Only
 * here the baseline of a page number is found, from the ink of the face at hand (P-27).
 */
public final class Drawings implements Item.Cases<List<Drawing>> {

    private final Glyphs glyphs;

    public Drawings(Glyphs glyphs) {
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
