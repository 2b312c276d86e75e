package io.github.chengwen.glyph;

import io.github.chengwen.diag.Span;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.model.Passage;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.style.FaceRole;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The characters of a layout that no face has; □ is drawn in their place (F-11). */
public final class MissingGlyphs {

    private final FontCatalog catalog;
    private final Map<Integer, Span> missing = new LinkedHashMap<>();
    private final Map<FaceRole, BitSet> asked = new EnumMap<>(FaceRole.class);

    private MissingGlyphs(FontCatalog catalog) {
        this.catalog = catalog;
    }

    /** Each of them once, in the order of the text. */
    public static List<MissingGlyph> in(Layout layout, FontCatalog catalog) {
        MissingGlyphs glyphs = new MissingGlyphs(catalog);
        for (Page page : layout.pages()) {
            page.rows().forEach(glyphs::collect);
        }
        return glyphs.missing.entrySet().stream()
                .map(entry -> new MissingGlyph(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void collect(TextRow row) {
        for (GlyphRun run : row.runs()) {
            BitSet known = asked.computeIfAbsent(run.face(), face -> new BitSet());
            run.text()
                    .codePoints()
                    .filter(c -> !known.get(c))
                    .filter(c -> isDrawn(c, run.face()) || isPlaced(c, row.passage()))
                    .forEach(known::set);
        }
    }

    private boolean isDrawn(int codePoint, FaceRole face) {
        return catalog.faceFor(face, codePoint).isPresent();
    }

    /** Not by an entry of the contents: its characters have their place in the title. */
    private boolean isPlaced(int codePoint, Passage passage) {
        Span place = passage.placeOf(codePoint);
        missing.merge(codePoint, place, (first, next) -> first.equals(Span.NONE) ? next : first);
        return !place.equals(Span.NONE);
    }
}
