package io.github.chengwen.layout;

import io.github.chengwen.diag.Span;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.NoteMark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row that has not been given to a page.
 *
 * @param runs placed from the left edge of the 版心
 * @param lead how many of the runs, from the first, are a heading that runs into the text
 * @param place where its characters stand in the draft
 * @param notes the raised numbers of footnotes among the runs
 * @param page what the row ends with, where it is the last of an entry of the contents
 */
record Row(
        List<GlyphRun> runs,
        int lead,
        Span place,
        List<NoteMark> notes,
        Optional<PageReference> page) {

    /** A row without characters. */
    static final Row BLANK = new Row(List.of(), 0, Span.NONE, List.of(), Optional.empty());

    Row {
        runs = List.copyOf(runs);
        notes = List.copyOf(notes);
    }

    Row at(Span where) {
        return new Row(runs, lead, where, notes, page);
    }

    int length() {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }

    String text() {
        return runs.stream().map(GlyphRun::text).collect(Collectors.joining());
    }

    Row endingWith(PageReference reference) {
        return new Row(runs, lead, place, notes, Optional.of(reference));
    }
}
