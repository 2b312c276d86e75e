package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.chengwen.testing.MarkedDraft;
import io.github.chengwen.testing.Rewrapper;
import io.github.chengwen.testing.Rewrapper.Marks;
import io.github.chengwen.testing.WrapLoss;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * A draft that some program wrapped is read as it was before, wherever wrapping loses nothing.
 *
 * <p>{@code -Drewrap.step=1} takes all drafts instead of every twelfth.
 */
@Tag("slow")
final class RewrapTest {

    private static final int STEP = Integer.getInteger("rewrap.step", 12);
    private static final List<MarkedDraft> DRAFTS = drafts();

    private static List<MarkedDraft> drafts() {
        List<MarkedDraft> all =
                MarkedDraft.all().stream().filter(MarkedDraft::isInParagraphs).toList();
        return IntStream.range(0, all.size())
                .filter(i -> i % STEP == 0)
                .mapToObj(all::get)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> theReadingIsThatOfTheUnwrappedDraft() {
        return Stream.of(28, 35, 38, 40)
                .flatMap(
                        cells ->
                                Stream.of(
                                        new Rewrapper(cells, Marks.PUSH, false, false),
                                        new Rewrapper(cells, Marks.CUT, false, false),
                                        new Rewrapper(cells, Marks.HANG, true, false),
                                        new Rewrapper(cells, Marks.HANG, false, true)))
                .map(way -> dynamicTest(way.toString(), () -> assertReadAsUnwrapped(way)));
    }

    private static void assertReadAsUnwrapped(Rewrapper way) {
        List<String> others = new ArrayList<>();
        int alike = 0;
        int lossy = 0;
        int lossyAlike = 0;
        for (MarkedDraft draft : DRAFTS) {
            boolean same =
                    draft.read(way.wrap(draft.text()))
                            .equals(draft.read(way.endless().wrap(draft.text())));
            if (!WrapLoss.of(way, draft.text()).isEmpty()) {
                lossy++;
                lossyAlike += same ? 1 : 0;
            } else if (same) {
                alike++;
            } else {
                others.add(draft.name());
            }
        }
        System.out.printf(
                "%s: nothing lost %d, alike %d; something lost %d, alike %d; others %s%n",
                way, alike + others.size(), alike, lossy, lossyAlike, others);

        assertThat(others).isEmpty();
        assertThat(alike).isPositive();
    }
}
