package io.github.chengwen.layout;

import java.util.List;
import java.util.Optional;

/**
 * A row that has not been given to a page.
 *
 * @param runs placed from the left edge of the 版心
 * @param lead how many of the runs, from the first, are a heading that runs into the text
 * @param page what the row ends with, where it is the last of an entry of the contents
 */
record Row(List<GlyphRun> runs, int lead, Optional<PageReference> page) {

    Row {
        runs = List.copyOf(runs);
    }

    Row endingWith(PageReference reference) {
        return new Row(runs, lead, Optional.of(reference));
    }
}
