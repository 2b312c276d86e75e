package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.chengwen.testing.BlockScore;
import io.github.chengwen.testing.MarkedDraft;
import io.github.chengwen.testing.ScoreTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole drafts against the marks beside them. A score that is lower than the one on record fails;
 * {@code -Dgolden.update=true} records what there is.
 */
@Tag("slow")
final class CorpusTest {

    private static final List<MarkedDraft> DRAFTS = MarkedDraft.all();

    private static final ScoreTable TABLE = ScoreTable.of("scores.txt", CorpusTest::scores);

    private static Map<String, BlockScore> scores() {
        Map<String, BlockScore> scores = new LinkedHashMap<>();
        DRAFTS.forEach(draft -> scores.put(draft.name(), draft.score()));
        scores.put("together", BlockScore.total(scores.values().stream()));
        return scores;
    }

    @TestFactory
    Stream<DynamicTest> eachDraftIsReadAsWellAsBefore() {
        return each(draft -> TABLE.assertNotWorse(draft.name(), draft.score()));
    }

    @Test
    void togetherTheyAreReadAsWellAsBefore() {
        TABLE.assertNotWorse("together", BlockScore.total(DRAFTS.stream().map(MarkedDraft::score)));
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
    void theTableNamesTheDraftsAndNothingElse() {
        assertThat(TABLE.recorded())
                .containsOnlyOnceElementsOf(DRAFTS.stream().map(MarkedDraft::name).toList())
                .hasSize(DRAFTS.size() + 1);
    }

    private static Stream<DynamicTest> each(Consumer<MarkedDraft> check) {
        return DRAFTS.stream().map(d -> dynamicTest(d.name(), () -> check.accept(d)));
    }
}
