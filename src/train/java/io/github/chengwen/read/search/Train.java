package io.github.chengwen.read.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns the weights of the reader: {@code Train FILE [FOLDER...]}. The file gets the weights; the
 * folders hold labelled drafts beyond those of the project.
 */
final class Train {

    static final Corpus.Size SIZE = new Corpus.Size(6, 20);

    private Train() {}

    public static void main(String[] args) throws IOException {
        List<LabelledDraft> drafts = new ArrayList<>(LabelledDraft.in(Corpus.OWN));
        int own = drafts.size();
        for (int i = 1; i < args.length; i++) {
            drafts.addAll(LabelledDraft.in(Path.of(args[i])));
        }
        List<Example> examples = Corpus.of(drafts, SIZE);
        int lines = examples.stream().mapToInt(e -> e.size).sum();
        Weights weights = Trainer.train(examples, Trainer.Settings.USUAL);
        String remark =
                "Weights of the reader, learned by io.github.chengwen.read.search.Train; do not edit.\n"
                        + "Trained on "
                        + own
                        + " labelled drafts of the project, "
                        + (drafts.size() - own)
                        + " labelled real drafts that are not in it,\n"
                        + "and "
                        + (examples.size() - drafts.size())
                        + " copies and generated tidy drafts: "
                        + lines
                        + " lines in all. No feature carries a character of a text.\n"
                        + "One counts "
                        + Weights.SCALE
                        + ".";
        String text = WeightsFile.write(weights, remark);
        Files.writeString(Path.of(args[0]), text);
        System.out.println(weights.knownKeys().length + " features, " + text.length() + " bytes");
    }
}
