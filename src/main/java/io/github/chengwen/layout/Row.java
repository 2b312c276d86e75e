package io.github.chengwen.layout;

import java.util.List;

/**
 * A row that has not been given to a page.
 *
 * @param runs placed from the left edge of the 版心
 */
record Row(List<GlyphRun> runs) {

    Row {
        runs = List.copyOf(runs);
    }
}
