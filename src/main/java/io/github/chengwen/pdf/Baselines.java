package io.github.chengwen.pdf;

import io.github.chengwen.font.Box;
import io.github.chengwen.layout.GlyphRun;
import io.github.chengwen.layout.Item;
import io.github.chengwen.layout.PageNumberRow;
import io.github.chengwen.layout.TextRow;
import java.util.List;

/** Finds the baseline of what stands on a page. */
final class Baselines implements Item.Cases<Baselines.Drawing> {

    private static final int DASH = 0x2014;

    private final Glyphs glyphs;

    Baselines(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** Runs and their baseline below the top of the paper, in thousandths of a point. */
    record Drawing(List<GlyphRun> runs, int baseline) {}

    @Override
    public Drawing text(TextRow row) {
        return new Drawing(row.runs(), row.baseline());
    }

    @Override
    public Drawing pageNumber(PageNumberRow number) {
        GlyphRun run = number.run();
        return new Drawing(List.of(run), number.dashCentre() + dashHeight(run));
    }

    /** How far the middle of the dash lies above the baseline (P-27). */
    private int dashHeight(GlyphRun run) {
        Box ink =
                glyphs.of(run.face(), DASH)
                        .map(g -> g.face().bounds(g.codePoint()))
                        .orElse(Box.EMPTY);
        return (ink.yMin() + ink.yMax()) * run.size() / 2000;
    }
}
