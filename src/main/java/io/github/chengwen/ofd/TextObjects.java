package io.github.chengwen.ofd;

import io.github.chengwen.font.outline.Box;
import io.github.chengwen.glyph.PlacedGlyph;
import io.github.chengwen.style.Ink;
import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs on one baseline as text objects: one for each stretch of one face, size and colour. A
 * glyph that is widened stands alone (L-15), as readers do not agree whether distances are widened
 * too; so does a character beyond the Basic Multilingual Plane, which some of them count as two.
 */
final class TextObjects {

    private static final int PER_MILLE = 1000;

    /** Above and below the baseline, in 1/1000 em, at least: readers clip at the boundary. */
    private static final int ABOVE = 880;

    private static final int BELOW = 320;

    private final FontTable fonts;
    private final Ids ids;

    TextObjects(FontTable fonts, Ids ids) {
        this.fonts = fonts;
        this.ids = ids;
    }

    /**
     * Writes the objects.
     *
     * @param baseline from the top edge of the paper, in thousandths of a point
     * @param action what happens at a click on them, written into each
     * @return their numbers
     */
    List<Integer> write(List<PlacedGlyph> glyphs, int baseline, Action action, Xml layer) {
        List<Integer> written = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || isParted(glyphs.get(i - 1), glyphs.get(i))) {
                written.add(writeOne(glyphs.subList(start, i), baseline, action, layer));
                start = i;
            }
        }
        return written;
    }

    /** What an object does. */
    @FunctionalInterface
    interface Action {
        void write(Xml object);
    }

    /**
     * Writes glyphs that run down the page, each an object of its own: the number of a page whose
     * rest stands across the paper.
     *
     * @param baseline from the top edge of the upright paper
     * @param height of the upright paper
     */
    void writeTurned(List<PlacedGlyph> glyphs, int baseline, int height, Xml layer) {
        for (PlacedGlyph glyph : glyphs) {
            long size = Millimetres.steps(glyph.size());
            long below = Millimetres.steps((double) glyph.size() * BELOW / PER_MILLE);
            long above = Millimetres.steps((double) glyph.size() * ABOVE / PER_MILLE);
            String boundary =
                    String.join(
                            " ",
                            Millimetres.text(Millimetres.steps(height - baseline) - below),
                            Millimetres.of(glyph.origin()),
                            Millimetres.text(below + above),
                            Millimetres.text(2 * size));
            layer.begin("TextObject")
                    .with("ID", ids.next())
                    .with("Boundary", boundary)
                    .with("CTM", "0 1 -1 0 0 0")
                    .with("Font", fonts.id(glyph.face()))
                    .with("Size", Millimetres.of(glyph.size()));
            layer.begin("TextCode")
                    .with("X", 0)
                    .with("Y", Millimetres.text(-below))
                    .text(Character.toString(glyph.codePoint()))
                    .end()
                    .end();
        }
    }

    private static boolean isParted(PlacedGlyph one, PlacedGlyph next) {
        return !one.face().equals(next.face())
                || one.size() != next.size()
                || one.ink() != next.ink()
                || standsAlone(one)
                || standsAlone(next);
    }

    private static boolean standsAlone(PlacedGlyph glyph) {
        return glyph.scale() != 1 || Character.isSupplementaryCodePoint(glyph.codePoint());
    }

    private int writeOne(List<PlacedGlyph> glyphs, int baseline, Action action, Xml layer) {
        PlacedGlyph first = glyphs.get(0);
        Clip clip = Clip.of(glyphs, baseline);
        int id = ids.next();
        layer.begin("TextObject")
                .with("ID", id)
                .with("Boundary", clip.boundary())
                .with("Font", fonts.id(first.face()))
                .with("Size", Millimetres.of(first.size()));
        if (first.scale() != 1) {
            layer.with("HScale", Millimetres.text(Math.round(first.scale() * 10_000)));
        }
        action.write(layer);
        if (first.ink() != Ink.BLACK) {
            Colour.write("FillColor", first.ink(), layer);
        }
        layer.begin("TextCode")
                .with("X", Millimetres.text(Millimetres.steps(first.origin()) - clip.left()))
                .with("Y", Millimetres.text(Millimetres.steps(baseline) - clip.top()));
        if (glyphs.size() > 1) {
            layer.with("DeltaX", distances(glyphs));
        }
        layer.text(text(glyphs)).end().end();
        return id;
    }

    /** From each glyph to the next; what rounding takes from one it gives to the next. */
    private static String distances(List<PlacedGlyph> glyphs) {
        StringBuilder distances = new StringBuilder(glyphs.size() * 7);
        long at = Millimetres.steps(glyphs.get(0).origin());
        for (PlacedGlyph glyph : glyphs.subList(1, glyphs.size())) {
            long place = Millimetres.steps(glyph.origin());
            if (distances.length() > 0) {
                distances.append(' ');
            }
            Millimetres.append(place - at, distances);
            at = place;
        }
        return distances.toString();
    }

    private static String text(List<PlacedGlyph> glyphs) {
        StringBuilder text = new StringBuilder(glyphs.size());
        glyphs.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
        return text.toString();
    }

    /** What may be inked, in steps of {@link Millimetres} from the upper left corner. */
    private record Clip(long left, long top, long right, long bottom) {

        static Clip of(List<PlacedGlyph> glyphs, int baseline) {
            double left = glyphs.get(0).origin();
            double right = left;
            int above = ABOVE;
            int below = BELOW;
            for (PlacedGlyph glyph : glyphs) {
                Box ink = glyph.face().bounds(glyph.codePoint());
                double em = glyph.size() * glyph.scale() / PER_MILLE;
                left = Math.min(left, glyph.origin() + ink.xMin() * em);
                right = Math.max(right, glyph.origin() + Math.max(PER_MILLE, ink.xMax()) * em);
                above = Math.max(above, ink.yMax());
                below = Math.max(below, -ink.yMin());
            }
            int size = glyphs.get(0).size();
            return new Clip(
                    Millimetres.steps(left),
                    Millimetres.steps(baseline - (double) above * size / PER_MILLE),
                    Millimetres.steps(right + size),
                    Millimetres.steps(baseline + (double) below * size / PER_MILLE));
        }

        String boundary() {
            return String.join(
                    " ",
                    Millimetres.text(left),
                    Millimetres.text(top),
                    Millimetres.text(right - left),
                    Millimetres.text(bottom - top));
        }
    }
}
