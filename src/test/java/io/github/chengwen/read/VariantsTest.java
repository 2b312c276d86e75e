package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.chengwen.testing.BlockScore;
import io.github.chengwen.testing.MarkedDraft;
import io.github.chengwen.testing.Rewrapper;
import io.github.chengwen.testing.Rewrapper.Marks;
import io.github.chengwen.testing.ScoreTable;
import io.github.chengwen.testing.Variants;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The same drafts as other programs save, paste and wrap them give the same blocks. */
@Tag("slow")
final class VariantsTest {

    private static final List<MarkedDraft> DRAFTS = MarkedDraft.all();
    private static final SortedMap<String, BlockScore> SCORES = scores();
    private static final ScoreTable TABLE = ScoreTable.of("variants.txt", () -> SCORES);

    private static SortedMap<String, BlockScore> scores() {
        SortedMap<String, BlockScore> scores = new TreeMap<>();
        scores.put("as-typed", total(text -> text));
        scores.put("blank-lines-everywhere", total(Variants::spacedOut));
        scores.put("indented-everywhere", total(Variants::indented));
        for (int cells : new int[] {28, 35, 38, 40}) {
            String name = "wrapped-at-" + cells;
            scores.put(name, total(Rewrapper.at(cells)::wrap));
            scores.put(
                    name + "-hanging", total(new Rewrapper(cells, Marks.HANG, false, false)::wrap));
            scores.put(
                    name + "-indented", total(new Rewrapper(cells, Marks.PUSH, true, false)::wrap));
            scores.put(name + "-spaced", total(new Rewrapper(cells, Marks.HANG, true, true)::wrap));
        }
        return scores;
    }

    private static BlockScore total(UnaryOperator<String> way) {
        return BlockScore.total(
                DRAFTS.stream()
                        .filter(MarkedDraft::isInParagraphs)
                        .map(draft -> draft.score(way.apply(draft.text()))));
    }

    @TestFactory
    Stream<DynamicTest> theEncodingMakesNoDifference() {
        return everyFourth()
                .map(draft -> dynamicTest(draft.name(), () -> assertSameInEveryEncoding(draft)));
    }

    @TestFactory
    Stream<DynamicTest> theLineEndMakesNoDifference() {
        return everyFourth()
                .map(draft -> dynamicTest(draft.name(), () -> assertSameWithEveryLineEnd(draft)));
    }

    @TestFactory
    Stream<DynamicTest> otherLinesAndSpacesAreReadAsWellAsBefore() {
        return SCORES.entrySet().stream()
                .map(
                        way ->
                                dynamicTest(
                                        way.getKey(),
                                        () -> TABLE.assertNotWorse(way.getKey(), way.getValue())));
    }

    @Test
    void otherLinesAndSpacesLoseNoCharacter() {
        assertThat(SCORES.values())
                .allSatisfy(score -> assertThat(score.textKept()).isEqualTo(1.0));
    }

    /** How bytes become lines does not depend on what the lines say. */
    private static Stream<MarkedDraft> everyFourth() {
        return IntStream.range(0, DRAFTS.size()).filter(i -> i % 4 == 0).mapToObj(DRAFTS::get);
    }

    private static void assertSameInEveryEncoding(MarkedDraft draft) {
        assertThat(Variants.encodings(draft.text()))
                .allSatisfy(
                        (encoding, file) ->
                                assertThat(draft.read(file)).as(encoding).isEqualTo(draft.read()));
    }

    private static void assertSameWithEveryLineEnd(MarkedDraft draft) {
        String text = draft.text();

        assertThat(draft.read(Variants.carriageReturnLineFeed(text))).isEqualTo(draft.read());
        assertThat(draft.read(Variants.carriageReturn(text))).isEqualTo(draft.read());
    }
}
