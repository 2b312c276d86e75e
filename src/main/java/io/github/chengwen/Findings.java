package io.github.chengwen;

import io.github.chengwen.diag.Correction;
import io.github.chengwen.diag.Diagnostics;
import java.util.List;

/**
 * What deserves a look in a draft.
 *
 * @param diagnostics those that {@link Chengwen#convert} gives, in the order of their places
 * @param corrections for the findings that need no judgement, in order, not overlapping
 */
public record Findings(Diagnostics diagnostics, List<Correction> corrections) {

    public Findings {
        corrections = List.copyOf(corrections);
    }
}
