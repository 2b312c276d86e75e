package io.github.chengwen.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.layout.metrics.ModelWidths;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.style.Kinsoku;
import io.github.chengwen.testing.TestStyles;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten thousand rows of generated text keep every rule (T-03, T-04, T-16). */
@Tag("slow")
class CorpusTest {

    private static final Layout LAYOUT =
            Layouter.layout(
                    Composer.compose(
                            List.of(new Corpus(9704).document(3_000)), TestStyles.speech()));

    private static final List<TextRow> ROWS = LAYOUT.pages().stream().flatMap(Page::rows).toList();

    /** The rows of each paragraph. */
    private static List<List<TextRow>> paragraphs() {
        return new ArrayList<>(
                ROWS.stream()
                        .collect(
                                Collectors.groupingBy(
                                        TextRow::paragraph, TreeMap::new, Collectors.toList()))
                        .values());
    }

    @Test
    @DisplayName("The corpus is large enough to mean something")
    void size() {
        assertThat(ROWS.size()).isGreaterThan(10_000);
    }

    @Test
    @DisplayName("T-03: no row begins with a mark that may not")
    void noneFirst() {
        assertThat(ROWS)
                .filteredOn(row -> !row.first())
                .extracting(TextRow::text)
                .filteredOn(text -> Kinsoku.NOT_FIRST.indexOf(text.charAt(0)) >= 0)
                .isEmpty();
    }

    @Test
    @DisplayName("T-03: no row ends with a mark that may not, but for addresses (L-06)")
    void noneLast() {
        assertThat(ROWS)
                .filteredOn(row -> !row.last())
                .extracting(TextRow::text)
                .filteredOn(text -> !text.matches(".*[A-Za-z]/"))
                .filteredOn(text -> Kinsoku.NOT_LAST.indexOf(text.charAt(text.length() - 1)) >= 0)
                .isEmpty();
    }

    @Test
    @DisplayName("T-03: no number is cut")
    void noNumberCut() {
        for (List<TextRow> rows : paragraphs()) {
            for (int i = 1; i < rows.size(); i++) {
                String joint = "" + last(rows.get(i - 1).text()) + rows.get(i).text().charAt(0);
                assertThat(joint).doesNotMatch("[0-9A-Za-z]{2}");
            }
        }
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    @Test
    @DisplayName("T-04: every row but the last of a paragraph ends at the right edge")
    void rightEdge() {
        for (Page page : LAYOUT.pages()) {
            int edge = TestStyles.speech().page().coreLeft(page.number()).milliPoints() + 442_205;
            assertThat(page.rows().filter(row -> !row.last()).map(CorpusTest::boxEnd))
                    .containsOnly(edge);
        }
    }

    private static int boxEnd(TextRow row) {
        GlyphRun run = row.runs().get(row.runs().size() - 1);
        String text = run.text().replaceAll(" +$", "");
        int before = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            before += run.advances().get(i);
        }
        return run.x() + before + ModelWidths.cell(last(text), run.size());
    }

    @Test
    @DisplayName("T-16: no heading is the last row of a page")
    void noHeadingLast() {
        assertThat(LAYOUT.pages())
                .extracting(page -> page.rows().reduce((a, b) -> b).orElseThrow().role())
                .doesNotContain(ParagraphRole.HEADING_1);
    }

    @Test
    @DisplayName("T-11: the rows of a paragraph joined are its text, nothing lost or added")
    void textIsKept() {
        List<String> expected =
                new Corpus(9704)
                        .document(3_000).blocks().stream().map(b -> b.passage().text()).toList();
        List<String> actual =
                paragraphs().stream()
                        .map(rows -> rows.stream().map(TextRow::text).collect(Collectors.joining()))
                        .toList();
        assertThat(actual).isEqualTo(expected);
    }
}
