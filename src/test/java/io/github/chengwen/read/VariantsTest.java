package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.chengwen.testing.BlockScore;
import io.github.chengwen.testing.MarkedDraft;
import io.github.chengwen.testing.Rewrapper;
import io.github.chengwen.testing.Rewrapper.Marks;
import io.github.chengwen.testing.Variants;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same drafts as other programs save, paste and wrap them give the same blocks. */
final class VariantsTest {

    private static final List<MarkedDraft> DRAFTS = MarkedDraft.all();

    @TestFactory
    Stream<DynamicTest> theEncodingMakesNoDifference() {
        return DRAFTS.stream()
                .map(draft -> dynamicTest(draft.name(), () -> assertSameInEveryEncoding(draft)));
    }

    @TestFactory
    Stream<DynamicTest> theLineEndMakesNoDifference() {
        return DRAFTS.stream()
                .map(draft -> dynamicTest(draft.name(), () -> assertSameWithEveryLineEnd(draft)));
    }

    @ParameterizedTest
    @ValueSource(ints = {28, 35, 38, 40})
    void wrappedDraftsAreReadAlmostAsWell(int cells) {
        assertReadWell(Rewrapper.at(cells)::wrap);
    }

    @ParameterizedTest
    @CsvSource({
        "28, HANG, true, false",
        "35, PUSH, true, true",
        "38, HANG, false, true",
        "40, PUSH, true, false"
    })
    void soAreDraftsWrappedInOtherWays(int cells, Marks marks, boolean indented, boolean spaced) {
        assertReadWell(new Rewrapper(cells, marks, indented, spaced)::wrap);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void blankLinesOrIndentsEverywhereMakeLittleDifference(boolean blankLines) {
        assertReadWell(blankLines ? Variants::spacedOut : Variants::indented);
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

    /** A share of the blocks as marked; the text is there to the last character in any case. */
    private static void assertReadWell(UnaryOperator<String> variant) {
        BlockScore total =
                BlockScore.total(DRAFTS.stream().map(d -> d.score(variant.apply(d.text()))));

        assertThat(total.blocks().f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(total.textKept()).isEqualTo(1.0);
    }
}
