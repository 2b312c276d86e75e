package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.BitSet;
import java.util.List;

/**
 * A change of one character that makes a sentence more probable.
 *
 * @param at where the characters begin that are not what was meant
 * @param end where they end
 * @param right what was meant
 * @param isWord whether the characters are a word
 * @param signs what speaks for and against it
 */
record Edit(int at, int end, String right, boolean isWord, float[] signs) {

    /** With what speaks for it in all. */
    record Weighed(Edit edit, float weight) {}

    /** Tells of changes, the first of those that overlap. */
    static void tell(Prose prose, List<Weighed> likeliestFirst, Findings findings) {
        BitSet taken = new BitSet();
        for (Weighed weighed : likeliestFirst) {
            Edit edit = weighed.edit();
            if (taken.get(edit.at, edit.end).isEmpty()) {
                taken.set(edit.at, edit.end);
                findings.add(
                        edit.isWord ? Code.WRONG_WORD : Code.MISSPELT,
                        prose.span(edit.at, edit.end),
                        prose.text().substring(edit.at, edit.end),
                        edit.right);
            }
        }
    }
}
