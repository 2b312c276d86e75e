package io.github.chengwen.glyph;

import io.github.chengwen.font.Face;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.font.outline.Box;
import io.github.chengwen.layout.metrics.ModelWidths;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.PageNumberRow;
import io.github.chengwen.style.FaceRole;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the glyphs of a layout and seats them in their cells (F-11, L-14, L-15, P-27). For one
 * document and one thread: it remembers what it has found.
 */
public final class Glyphs {

    /** □, in the place of a character that no face has. */
    private static final int MISSING = 0x25A1;

    private static final int DASH = 0x2014;

    private final FontCatalog catalog;
    private final Map<FaceRole, Map<Integer, Optional<Drawn>>> found =
            new EnumMap<>(FaceRole.class);

    /**
     * Glyphs of the faces of a catalogue.
     *
     * @param catalog says which face draws a character
     */
    public Glyphs(FontCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * A character that is drawn.
     *
     * @param face that has it
     * @param advance of its glyph, in 1/1000 em
     */
    private record Drawn(int codePoint, Face face, int advance) {}

    /** The glyphs of runs on one baseline; characters for which no face has even the □ left out. */
    public List<PlacedGlyph> place(List<GlyphRun> runs) {
        List<PlacedGlyph> placed = new ArrayList<>();
        runs.forEach(run -> addGlyphs(run, placed));
        return placed;
    }

    /**
     * The characters that each face draws, in the order of their roles.
     *
     * @param texts the characters that are to be drawn in each role
     */
    public Map<Face, BitSet> faces(Map<FaceRole, BitSet> texts) {
        Map<Face, BitSet> faces = new LinkedHashMap<>();
        texts.forEach(
                (role, characters) ->
                        characters.stream()
                                .mapToObj(codePoint -> find(role, codePoint))
                                .flatMap(Optional::stream)
                                .forEach(
                                        drawn ->
                                                faces.computeIfAbsent(
                                                                drawn.face(), face -> new BitSet())
                                                        .set(drawn.codePoint())));
        return faces;
    }

    /**
     * Where the baseline of a page number lies so that the ink of its dashes has its middle at the
     * wanted height (P-27: the dash is centred 7 mm below the 版心), from the top edge of the paper
     * in thousandths of a point.
     */
    public int baseline(PageNumberRow number) {
        GlyphRun run = number.run();
        Box ink = find(run.face(), DASH).map(g -> g.face().bounds(g.codePoint())).orElse(Box.EMPTY);
        return number.dashCentre() + (ink.yMin() + ink.yMax()) * run.size() / 2000;
    }

    private void addGlyphs(GlyphRun run, List<PlacedGlyph> placed) {
        int[] codePoints = run.text().codePoints().toArray();
        int x = run.x();
        for (int i = 0; i < codePoints.length; i++) {
            int cell = x;
            int advance = run.advances().get(i);
            boolean inDash =
                    isDash(codePoints, i)
                            && (isDash(codePoints, i - 1) || isDash(codePoints, i + 1));
            find(run.face(), codePoints[i])
                    .ifPresent(drawn -> placed.add(place(drawn, run, cell, advance, inDash)));
            x += advance;
        }
    }

    private static boolean isDash(int[] codePoints, int index) {
        return index >= 0 && index < codePoints.length && codePoints[index] == DASH;
    }

    private static PlacedGlyph place(
            Drawn drawn, GlyphRun run, int cell, int advance, boolean inDash) {
        int size = run.size();
        int codePoint = drawn.codePoint();
        Face face = drawn.face();
        double narrow = run.widthPercent() / (double) GlyphRun.FULL_WIDTH;
        int width = ModelWidths.cell(run.face(), codePoint, size) * run.widthPercent() / 100;
        int own = drawn.advance() * size / 1000 * run.widthPercent() / 100;
        Placement placement = Placement.inCell(codePoint, own, width, size);
        if (inDash) {
            placement = Placement.inDash(face.bounds(codePoint), advance, size, placement);
        }
        double origin = cell + placement.origin();
        return new PlacedGlyph(
                codePoint,
                face,
                size,
                cell,
                origin,
                placement.scale() * narrow,
                advance - width,
                run.ink());
    }

    private Optional<Drawn> find(FaceRole role, int codePoint) {
        return found.computeIfAbsent(role, r -> new HashMap<>())
                .computeIfAbsent(
                        codePoint, c -> drawn(role, codePoint).or(() -> drawn(role, MISSING)));
    }

    private Optional<Drawn> drawn(FaceRole role, int codePoint) {
        return catalog.faceFor(role, codePoint)
                .map(face -> new Drawn(codePoint, face, face.advance(codePoint)));
    }
}
