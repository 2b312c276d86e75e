package io.github.chengwen.read.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What training promises, on a small set. */
final class TrainerTest {

    private static final List<LabelledDraft> DRAFTS =
            LabelledDraft.in(Corpus.OWN).stream().limit(12).toList();

    private static String learned() {
        return WeightsFile.write(
                Trainer.train(Corpus.of(DRAFTS, new Corpus.Size(1, 3)), Trainer.Settings.QUICK),
                "test");
    }

    @Test
    void theSameDraftsGiveTheSameBytes() {
        assertThat(learned()).isEqualTo(learned());
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        String text = learned();

        Weights read = WeightsFile.read(new BufferedReader(new StringReader(text)));

        assertThat(WeightsFile.write(read, "test")).isEqualTo(text);
    }

    @Test
    void whatWasLearnedReadsWhatItWasLearnedFrom() throws IOException {
        Weights weights = WeightsFile.read(new BufferedReader(new StringReader(learned())));

        assertThat(Score.of(DRAFTS, weights).wrong()).isLessThan(20);
    }
}
