package io.github.chengwen.glyph;

import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.layout.GlyphRun;
import io.github.chengwen.layout.Layout;
import io.github.chengwen.layout.TextRow;
import io.github.chengwen.style.FaceRole;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The characters of a layout that no face has; □ is drawn in their place (F-11). */
public final class MissingGlyphs {

    private MissingGlyphs() {}

    /** Their code points, each once, in the order of the text. */
    public static List<Integer> in(Layout layout, FontCatalog catalog) {
        Set<Integer> missing = new LinkedHashSet<>();
        Map<FaceRole, BitSet> asked = new EnumMap<>(FaceRole.class);
        layout.pages().stream()
                .flatMap(page -> page.rows())
                .map(TextRow::runs)
                .flatMap(List::stream)
                .forEach(
                        run -> {
                            BitSet known = asked.computeIfAbsent(run.face(), f -> new BitSet());
                            collect(run, catalog, known, missing);
                        });
        return List.copyOf(missing);
    }

    /**
     * Asks for the characters of a run.
     *
     * @param known those asked for before in its face
     */
    private static void collect(
            GlyphRun run, FontCatalog catalog, BitSet known, Set<Integer> missing) {
        run.text()
                .codePoints()
                .filter(c -> !known.get(c))
                .peek(known::set)
                .filter(c -> catalog.faceFor(run.face(), c).isEmpty())
                .forEach(missing::add);
    }
}
