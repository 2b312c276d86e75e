package io.github.chengwen.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What the program that wrapped a draft counted, both in half cells. */
enum Measure {
    /** The width on the screen. */
    CELLS,
    /** Every character as a full one, as simple programs do. */
    CHARACTERS;

    /** The one by which clearly more of the broken lines are of one width, or half a cell less. */
    static Measure of(List<DraftLine> lines) {
        return commonest(lines, CHARACTERS) * 10 > commonest(lines, CELLS) * 11
                ? CHARACTERS
                : CELLS;
    }

    private static int commonest(List<DraftLine> lines, Measure measure) {
        ToIntFunction<DraftLine> width = line -> measure.width(line.text()) + line.indent();
        Map<Integer, Integer> counts = new HashMap<>();
        lines.stream()
                .filter(line -> !Chars.endsSentence(line.text()))
                .mapToInt(width)
                .filter(w -> w >= WrapWidth.NARROWEST && w <= WrapWidth.WIDEST)
                .forEach(w -> counts.merge(w, 1, Integer::sum));
        return counts.entrySet().stream()
                .mapToInt(count -> count.getValue() + counts.getOrDefault(count.getKey() - 1, 0))
                .max()
                .orElse(0);
    }

    int width(String text) {
        return this == CELLS ? Chars.width(text) : 2 * text.length();
    }
}
