package io.github.chengwen.layout;

import java.util.List;

/**
 * A row that has not been given to a page.
 *
 * @param runs placed from the left edge of the 版心
 * @param lead how many of the runs, from the first, are a heading that runs into the text
 */
record Row(List<GlyphRun> runs, int lead) {

    Row {
        runs = List.copyOf(runs);
    }
}
