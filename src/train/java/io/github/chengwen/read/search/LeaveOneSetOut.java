package io.github.chengwen.read.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads each set of the project's drafts with weights that were learned without it: {@code
 * LeaveOneSetOut [FOLDER...]}; the folders are learned each time.
 */
final class LeaveOneSetOut {

    /** Smaller than what ships, for there are many. */
    private static final Corpus.Size SIZE = new Corpus.Size(2, 15);

    private LeaveOneSetOut() {}

    public static void main(String[] args) {
        List<LabelledDraft> own = LabelledDraft.in(Corpus.OWN);
        List<LabelledDraft> drafts = new ArrayList<>(own);
        for (String folder : args) {
            drafts.addAll(LabelledDraft.in(Path.of(folder)));
        }
        List<Example> examples = Corpus.of(drafts, SIZE);
        Score all = new Score();
        Set<String> sets = new TreeSet<>();
        own.forEach(draft -> sets.add(draft.set()));
        for (String set : sets) {
            List<Example> others = examples.stream().filter(e -> !e.set.equals(set)).toList();
            Weights weights = Trainer.train(others, Trainer.Settings.QUICK);
            Score score = new Score();
            for (LabelledDraft draft : own) {
                if (draft.set().equals(set)) {
                    score.add(draft, weights);
                    all.add(draft, weights);
                }
            }
            System.out.println(set + " " + score);
        }
        System.out.println("all " + all + "\n" + all.perDraft());
    }
}
