package io.github.chengwen.read.search;

import io.github.chengwen.read.StructureReader;
import io.github.chengwen.testing.BlockScore;
import io.github.chengwen.testing.MarkedBlock;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How well labelled drafts are read: {@code Evaluate WEIGHTS FOLDER [SET...]}, by the rules of the
 * scorer of the drafts; {@code tidy} in place of a folder generates 300 tidy drafts. With {@code
 * -Derrors} each wrong block is shown.
 */
final class Evaluate {

    private static final int TIDY = 300;
    private static final int LONGEST = 60;

    private Evaluate() {}

    static Weights weights(String file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(Path.of(file))) {
            return WeightsFile.read(in);
        }
    }

    public static void main(String[] args) throws IOException {
        Weights weights = weights(args[0]);
        List<LabelledDraft> drafts =
                args[1].equals("tidy") ? tidy() : LabelledDraft.in(Path.of(args[1]));
        List<String> only = Arrays.asList(args).subList(2, args.length);
        if (!only.isEmpty()) {
            drafts =
                    drafts.stream()
                            .filter(d -> only.contains(d.set()) || only.contains(d.name()))
                            .toList();
        }
        if (System.getProperty("errors") != null) {
            drafts.forEach(draft -> show(draft, weights));
        }
        Score score = Score.of(drafts, weights);
        System.out.println(score + "\n" + score.perDraft());
    }

    static List<LabelledDraft> tidy() {
        TidyDrafts tidy = new TidyDrafts(LabelledDraft.in(Corpus.OWN), 77);
        List<LabelledDraft> drafts = new ArrayList<>();
        for (int i = 0; i < TIDY; i++) {
            drafts.add(tidy.next("tidy" + i));
        }
        return drafts;
    }

    private static void show(LabelledDraft draft, Weights weights) {
        List<MarkedBlock> found =
                MarkedBlock.of(StructureReader.read(draft.source(), weights).draft());
        List<MarkedBlock> gold = Score.marked(draft);
        System.out.println("== " + draft.name());
        BlockScore.missed(gold, found)
                .forEach(
                        b ->
                                System.out.println(
                                        "  - " + b.type() + b.also() + " " + cut(b.text())));
        BlockScore.extra(gold, found)
                .forEach(b -> System.out.println("  + " + b.type() + " " + cut(b.text())));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
