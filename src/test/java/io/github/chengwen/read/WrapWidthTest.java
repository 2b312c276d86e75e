package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The column at which a draft was wrapped, in half cells. */
final class WrapWidthTest {

    /** A line of so many characters, without a stop. */
    private static String broken(int characters) {
        return "春".repeat(characters);
    }

    private static List<OptionalInt> widths(String... lines) {
        return WrapWidth.each(Lines.of(lines), 0, Measure.CELLS);
    }

    @Test
    void fourBrokenLinesAreAWrap() {
        assertThat(widths(broken(20), broken(20), broken(20), broken(20), "要早。"))
                .hasSize(5)
                .containsOnly(OptionalInt.of(40));
    }

    @Test
    void threeBrokenLinesAreAccidents() {
        assertThat(widths(broken(20), broken(20), broken(20), "要早。"))
                .hasSize(4)
                .containsOnly(OptionalInt.empty());
    }

    @ParameterizedTest
    @CsvSource({"12, true", "11, false", "100, true", "101, false"})
    void aWrapIsNeitherTooNarrowNorTooWide(int characters, boolean wrapped) {
        String line = broken(characters);

        assertThat(widths(line, line, line, line).get(0).isPresent()).isEqualTo(wrapped);
    }

    @Test
    void linesAreAFewCharactersShorterThanTheColumn() {
        assertThat(widths(broken(20), broken(20), broken(18), broken(17)))
                .containsOnly(OptionalInt.of(40));
        assertThat(widths(broken(20), broken(20), broken(18), broken(16)))
                .containsOnly(OptionalInt.empty());
    }

    /** A stop may hang past the column. */
    @Test
    void theCommonestWidthCounts() {
        assertThat(widths(broken(21), broken(20), broken(20), broken(20)))
                .containsOnly(OptionalInt.of(40));
    }

    @Test
    void halfOfTheBrokenLinesShareAColumn() {
        String line = broken(20);

        assertThat(widths(line, line, line, line, broken(14), broken(14), broken(16), broken(12)))
                .containsOnly(OptionalInt.of(40));
        assertThat(
                        widths(
                                line,
                                line,
                                line,
                                line,
                                broken(14),
                                broken(14),
                                broken(16),
                                broken(12),
                                broken(12)))
                .containsOnly(OptionalInt.empty());
    }

    @Test
    void aFifthOfTheLinesShareAColumn() {
        List<String> lines =
                new ArrayList<>(List.of(broken(20), broken(20), broken(20), broken(20)));
        for (int i = 0; i < 16; i++) {
            lines.add("要早。");
        }

        assertThat(widths(lines.toArray(String[]::new))).containsOnly(OptionalInt.of(40));
        lines.add("要早。");
        assertThat(widths(lines.toArray(String[]::new))).containsOnly(OptionalInt.empty());
    }

    /** Headings of one length among paragraphs that are far longer. */
    @Test
    void atMostAsManyLinesAreWiderAsShareTheColumn() {
        String line = broken(20);
        String paragraph = broken(60) + "。";

        assertThat(widths(line, paragraph, line, paragraph, line, paragraph, line, paragraph))
                .containsOnly(OptionalInt.of(40));
        assertThat(
                        widths(
                                line, paragraph, line, paragraph, line, paragraph, line, paragraph,
                                paragraph))
                .containsOnly(OptionalInt.empty());
    }

    @Test
    void aLineALittleWiderDoesNotCount() {
        String line = broken(20);
        String near = broken(25) + "。";
        String wider = broken(26) + "。";

        assertThat(widths(line, line, line, line, near, near, near, near, near))
                .containsOnly(OptionalInt.of(40));
        assertThat(widths(line, line, line, line, wider, wider, wider, wider, wider))
                .containsOnly(OptionalInt.empty());
    }

    @Test
    void anIndentIsPartOfTheWidthBeyondTheMargin() {
        List<DraftLine> lines = new ArrayList<>();
        lines.add(new DraftLine(Traced.of(broken(18), 0), 8, 0, false));
        for (int i = 0; i < 3; i++) {
            lines.add(new DraftLine(Traced.of(broken(20), 0), 4, 0, false));
        }
        lines.add(new DraftLine(Traced.of(broken(20), 0), 0, 0, false));

        assertThat(WrapWidth.each(lines, 4, Measure.CELLS)).containsOnly(OptionalInt.of(40));
    }

    @Test
    void partOfADraftMayBeWrapped() {
        String line = broken(28);
        String paragraph = broken(60) + "。";

        assertThat(
                        widths(
                                line, line, line, line, "要早。", paragraph, paragraph, paragraph,
                                paragraph, paragraph))
                .containsExactly(
                        OptionalInt.of(56),
                        OptionalInt.of(56),
                        OptionalInt.of(56),
                        OptionalInt.of(56),
                        OptionalInt.of(56),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty());
    }

    @ParameterizedTest
    @CsvSource({"28, true", "27, false"})
    void aWrappedPartIsWiderThanHeadings(int characters, boolean wrapped) {
        String line = broken(characters);
        String paragraph = broken(60) + "。";

        List<OptionalInt> widths =
                widths(
                        line, line, line, line, paragraph, paragraph, paragraph, paragraph,
                        paragraph);

        assertThat(widths.get(0).isPresent()).isEqualTo(wrapped);
    }

    /** 54 characters and a stop, and one more. */
    @ParameterizedTest
    @CsvSource({"54, 5", "55, 4"})
    void aLineOfMoreThan110HalfCellsEndsThePart(int characters, int wrapped) {
        String line = broken(28);
        String last = broken(characters) + "。";
        String paragraph = broken(60) + "。";

        assertThat(
                        widths(
                                line, line, line, line, last, paragraph, paragraph, paragraph,
                                paragraph, paragraph))
                .filteredOn(OptionalInt::isPresent)
                .hasSize(wrapped);
    }
}
