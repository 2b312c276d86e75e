package io.github.chengwen.compose.styled;

import io.github.chengwen.style.Length;
import java.util.List;

/**
 * Where the cells of a row of a table begin, from the left edge of the 版心: one stop for every cell
 * but the first, at whole 字. A last cell that is longer than its row turns over under itself.
 *
 * @param stops from left to right; none of a row of one cell
 */
public record TabStops(List<Length> stops) {

    public TabStops {
        stops = List.copyOf(stops);
    }

    /** Those of a row of fewer cells. */
    public TabStops ofRow(int cells) {
        return new TabStops(stops.subList(0, Math.max(0, cells - 1)));
    }

    /** Where the last cell begins, and the rows into which it turns over. */
    public Length last() {
        return stops.isEmpty() ? Length.ZERO : stops.get(stops.size() - 1);
    }
}
