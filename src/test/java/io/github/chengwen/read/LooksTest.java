package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.read.FormattedDraft.Formatting;
import io.github.chengwen.read.FormattedDraft.Properties;
import io.github.chengwen.testing.BlockScore;
import io.github.chengwen.testing.MarkedDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Formatting is a hint: it helps where it is right, above all where the text alone is in doubt, and
 * does no harm where it is not. The figures are those of {@code src/docs/inputs.md}.
 */
@Tag("slow")
final class LooksTest {

    /** One in five of the marked drafts, whose paragraphs stand on a line each. */
    private static final List<MarkedDraft> DRAFTS = drafts();

    /** The same whose headings have lost their numbers. */
    private static final List<MarkedDraft> BARE =
            DRAFTS.stream().map(FormattedDraft::withoutNumbers).flatMap(Optional::stream).toList();

    private static List<MarkedDraft> drafts() {
        List<MarkedDraft> all =
                MarkedDraft.all().stream()
                        .filter(MarkedDraft::isInParagraphs)
                        .filter(draft -> draft.text().chars().allMatch(c -> c >= 0x20 || c == '\n'))
                        .toList();
        List<MarkedDraft> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 5) {
            some.add(all.get(i));
        }
        return some;
    }

    private static double f1(List<MarkedDraft> drafts, Formatting formatting) {
        return FormattedDraft.score(drafts, formatting).blocks().f1();
    }

    @Test
    void helpfulFormattingGains() {
        double text = f1(DRAFTS, FormattedDraft::plain);

        assertThat(f1(DRAFTS, FormattedDraft::byStyles)).isGreaterThan(text);
        assertThat(f1(DRAFTS, FormattedDraft::byFaces)).isGreaterThan(text);
    }

    @Test
    void headingsWithoutNumbersAreFoundByTheirStyles() {
        double text = f1(BARE, FormattedDraft::plain);

        assertThat(f1(BARE, FormattedDraft::byStyles)).isGreaterThan(text + .08);
    }

    @Test
    void headingsWithoutNumbersAreFoundByTheirFaces() {
        double text = f1(BARE, FormattedDraft::plain);

        assertThat(f1(BARE, FormattedDraft::byFaces)).isGreaterThan(text + .06);
    }

    @Test
    void formattingThatAllLinesHaveSaysNothing() {
        BlockScore text = FormattedDraft.score(DRAFTS, FormattedDraft::plain);

        for (Properties all :
                List.of(
                        new Properties("", "<w:b/>"),
                        new Properties("<w:outlineLvl w:val=\"0\"/>", ""),
                        new Properties("<w:jc w:val=\"center\"/>", ""))) {
            assertThat(FormattedDraft.score(DRAFTS, (type, line) -> all)).isEqualTo(text);
        }
    }

    @Test
    void formattingAtRandomCostsLittle() {
        double text = f1(DRAFTS, FormattedDraft::plain);

        assertThat(f1(DRAFTS, FormattedDraft::atRandom)).isGreaterThan(text - .01);
    }
}
