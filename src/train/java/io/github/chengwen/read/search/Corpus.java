package io.github.chengwen.read.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** The drafts that weights are learned from: labelled ones, copies of them, tidy ones. */
final class Corpus {

    /** The labelled drafts of the project. */
    static final Path OWN = Path.of("src", "test", "resources", "drafts");

    /** A copy counts so much, where a draft counts one. */
    private static final double WEIGHT_OF_COPY = .4;

    /** A draft as it was found, not written for the project, counts more. */
    private static final double WEIGHT_OF_FOUND = 2.5;

    private static final String AS_IT_IS = "as-it-is";
    private static final String TIDY = "tidy-draft";

    /** Sets that are smaller give no sentences for tidy drafts. */
    private static final int FEWEST_OF_SET = 5;

    private record Job(LabelledDraft draft, String set, String kind) {}

    /**
     * How many drafts are made of those there are.
     *
     * @param copies of each labelled draft, in as many ways of {@link Copies#WAYS}
     * @param tidy drafts for each set
     */
    record Size(int copies, int tidy) {}

    private Corpus() {}

    /** All that one set of labelled drafts gives for training, the same for the same drafts. */
    static List<Example> of(List<LabelledDraft> drafts, Size size) {
        List<Job> jobs = new ArrayList<>();
        for (LabelledDraft draft : drafts) {
            jobs.add(new Job(draft, draft.set(), AS_IT_IS));
            long seed = draft.name().hashCode();
            Copies maker = new Copies(seed);
            List<String> ways = new ArrayList<>(Copies.WAYS);
            Collections.shuffle(ways, new Random(seed));
            for (String way : ways.subList(0, Math.min(size.copies(), ways.size()))) {
                maker.make(draft, way).ifPresent(c -> jobs.add(new Job(c, draft.set(), way)));
            }
        }
        Set<String> sets = new TreeSet<>();
        drafts.forEach(draft -> sets.add(draft.set()));
        for (String set : sets) {
            List<LabelledDraft> of = drafts.stream().filter(d -> d.set().equals(set)).toList();
            if (of.size() >= FEWEST_OF_SET) {
                TidyDrafts tidy = new TidyDrafts(of, set.hashCode());
                for (int i = 0; i < size.tidy(); i++) {
                    jobs.add(new Job(tidy.next("tidy" + set + "_" + i), set, TIDY));
                }
            }
        }
        return jobs.stream().parallel().map(Corpus::example).toList();
    }

    private static Example example(Job job) {
        double weight = job.kind().equals(AS_IT_IS) ? 1 : WEIGHT_OF_COPY;
        boolean found = !Character.isDigit(job.set().charAt(0));
        return new Example(job.draft(), job.set(), found ? weight * WEIGHT_OF_FOUND : weight);
    }
}
