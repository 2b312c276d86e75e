package io.github.chengwen.layout;

import java.util.List;
import java.util.Optional;

/**
 * A row that has not been given to a page.
 *
 * @param runs placed from the left edge of the 版心
 * @param lead how many of the runs, from the first, are a heading that runs into the text
 * @param leader the dots before the number that an entry of the contents ends with
 */
record Row(List<GlyphRun> runs, int lead, Optional<GlyphRun> leader) {

    Row {
        runs = List.copyOf(runs);
    }
}
