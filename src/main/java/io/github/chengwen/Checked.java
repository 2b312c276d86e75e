package io.github.chengwen;

import io.github.chengwen.diag.Correction;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.text.SourceText;
import java.util.List;

/**
 * What proof-reading found in a draft.
 *
 * @param source its characters, to show places
 * @param diagnostics in the order of their places
 * @param corrections for the findings that need no judgement, in order, not overlapping
 * @param places where the draft's text stands on the pages
 * @param corrected the draft with these corrections, in its own encoding
 */
public record Checked(
        SourceText source,
        Diagnostics diagnostics,
        List<Correction> corrections,
        PrintedPlaces places,
        Content corrected) {

    public Checked {
        corrections = List.copyOf(corrections);
    }

    /** The diagnostics in words, one a line; see {@link Converted#messages}. */
    public List<String> messages(Language language) {
        return Messages.of(diagnostics, source, language);
    }
}
