package io.github.chengwen.check;

import io.github.chengwen.diag.Correction;
import io.github.chengwen.diag.Diagnostics;
import java.util.List;

/**
 * The result of proof-reading.
 *
 * @param diagnostics in the order of their places
 * @param corrections for the findings that need no judgement, in order, not overlapping
 */
public record Proof(Diagnostics diagnostics, List<Correction> corrections) {

    public Proof {
        corrections = List.copyOf(corrections);
    }
}
