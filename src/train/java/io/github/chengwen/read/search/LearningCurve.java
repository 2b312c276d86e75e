package io.github.chengwen.read.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How reading gets better with more labels: {@code LearningCurve TEST [FOLDER]}; the drafts of TEST
 * are read with weights learned from an eighth, a quarter, half and all of the project's drafts,
 * without and with the folder.
 */
final class LearningCurve {

    private static final Corpus.Size SIZE = new Corpus.Size(2, 15);

    private LearningCurve() {}

    public static void main(String[] args) {
        List<LabelledDraft> test = LabelledDraft.in(Path.of(args[0]));
        List<LabelledDraft> own = new ArrayList<>(LabelledDraft.in(Corpus.OWN));
        Collections.shuffle(own, new Random(1));
        for (int part = 8; part >= 1; part /= 2) {
            List<LabelledDraft> some = new ArrayList<>(own.subList(0, own.size() / part));
            report(some, test);
        }
        if (args.length > 1) {
            List<LabelledDraft> found = LabelledDraft.in(Path.of(args[1]));
            report(found, test);
            own.addAll(found);
            report(own, test);
        }
    }

    private static void report(List<LabelledDraft> drafts, List<LabelledDraft> test) {
        Weights weights = Trainer.train(Corpus.of(drafts, SIZE), Trainer.Settings.QUICK);
        System.out.println(drafts.size() + " drafts: " + Score.of(test, weights));
    }
}
