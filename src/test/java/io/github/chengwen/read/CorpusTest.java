package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.chengwen.testing.BlockScore;
import io.github.chengwen.testing.MarkedDraft;
import io.github.chengwen.testing.ScoreTable;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole drafts against the marks beside them. A score that is lower than the one on record fails;
 * {@code -Dgolden.update=true} records what there is.
 */
final class CorpusTest {

    private static final List<MarkedDraft> DRAFTS = MarkedDraft.all();

    @TestFactory
    Stream<DynamicTest> eachDraftIsReadAsWellAsBefore() throws IOException {
        return each(ScoreTable.recorded()::assertNotWorse);
    }

    @TestFactory
    Stream<DynamicTest> noCharacterOfTheTextIsLost() {
        return each(draft -> assertThat(draft.score().textKept()).isEqualTo(1.0));
    }

    @TestFactory
    Stream<DynamicTest> everyCharacterIsAccountedFor() {
        return each(draft -> assertThat(Account.of(draft.text())).isEmpty());
    }

    @Test
    void theTableNamesTheDraftsAndNothingElse() throws IOException {
        assertThat(ScoreTable.recorded().names())
                .containsExactlyElementsOf(DRAFTS.stream().map(MarkedDraft::name).toList());
    }

    @Test
    void takenTogetherTheDraftsAreReadWell() {
        BlockScore total = BlockScore.total(DRAFTS.stream().map(MarkedDraft::score));

        assertThat(total.blocks().f1()).isGreaterThanOrEqualTo(0.9);
        assertThat(total.front().f1()).isGreaterThanOrEqualTo(0.9);
        assertThat(total.heads().f1()).isGreaterThanOrEqualTo(0.9);
        assertThat(total.boundary().f1()).isGreaterThanOrEqualTo(0.95);
    }

    private static Stream<DynamicTest> each(Consumer<MarkedDraft> check) {
        return DRAFTS.stream().map(d -> dynamicTest(d.name(), () -> check.accept(d)));
    }
}
