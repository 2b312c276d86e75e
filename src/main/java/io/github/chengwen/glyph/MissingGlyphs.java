package io.github.chengwen.glyph;

import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.layout.GlyphRun;
import io.github.chengwen.layout.Layout;
import io.github.chengwen.layout.TextRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The characters of a layout that no face has; □ is drawn in their place (F-11). */
public final class MissingGlyphs {

    private MissingGlyphs() {}

    /** Their code points, each once, in the order of the text. */
    public static List<Integer> in(Layout layout, FontCatalog catalog) {
        Set<Integer> missing = new LinkedHashSet<>();
        layout.pages().stream()
                .flatMap(page -> page.rows())
                .map(TextRow::runs)
                .flatMap(List::stream)
                .forEach(run -> collect(run, catalog, missing));
        return List.copyOf(missing);
    }

    private static void collect(GlyphRun run, FontCatalog catalog, Set<Integer> missing) {
        run.text()
                .codePoints()
                .filter(c -> catalog.faceFor(run.face(), c).isEmpty())
                .forEach(missing::add);
    }
}
