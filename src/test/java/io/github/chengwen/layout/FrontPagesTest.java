package io.github.chengwen.layout;

import static io.github.chengwen.layout.Sheets.body;
import static io.github.chengwen.layout.Sheets.document;
import static io.github.chengwen.layout.Sheets.rows;
import static io.github.chengwen.layout.Sheets.title;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.model.Document;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Leader;
import io.github.chengwen.page.PageNumberRow;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.style.Style;
import io.github.chengwen.testing.Golden;
import io.github.chengwen.testing.TestStyles;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The contents of a collection in one file (S-31). */
class FrontPagesTest {

    private static final int EDGE = 79_370 + 442_205;
    private static final String LONG = "在全县安全生产暨第三季度防范重特大事故电视电话会议上的讲话";

    private static final List<Document> THREE =
            List.of(
                    document(title("在防汛会商会上的讲话"), rows(30)),
                    document(title(LONG), body("文")),
                    document(title("在运动会开幕式上的致辞"), body("文")));

    private static Layout layout(List<Document> documents) {
        return Layouter.layout(Composer.compose(documents, TestStyles.speech()));
    }

    private static List<Document> speeches(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> document(title("在第" + i + "次会议上的讲话"), body("文")))
                .toList();
    }

    @Test
    @DisplayName("Every row, dot and number stands where it stood")
    void asBefore() throws IOException {
        Golden.assertMatches(
                "layout/collection.txt",
                LayoutDump.of(Layouter.layout(Composer.compose(THREE, TestStyles.speech()))));
    }

    @Test
    @DisplayName("The first speech is on page 1, whatever comes before it")
    void numbersBeginWithTheSpeeches() {
        assertThat(layout(THREE).numbers()).containsExactly(1, 3, 4);
        assertThat(layout(speeches(40)).numbers().get(39)).isEqualTo(40);
    }

    @Test
    @DisplayName("A page of the contents has no number")
    void noNumber() {
        Layout layout = layout(THREE);
        assertThat(layout.frontPages()).isEqualTo(1);
        assertThat(layout.pages().get(0).items()).noneMatch(PageNumberRow.class::isInstance);
        assertThat(layout.pages().get(1).items()).anyMatch(PageNumberRow.class::isInstance);
    }

    @Test
    @DisplayName("The numbers end at the right edge of the 版心")
    void rightEdge() {
        assertThat(layout(THREE).pages().get(0).rows().filter(row -> row.text().matches(" [0-9]+")))
                .hasSize(3)
                .extracting(row -> row.runs().get(0))
                .extracting(run -> run.x() + run.advances().get(0) + 8_000)
                .containsOnly(EDGE);
    }

    @Test
    @DisplayName("The dots of all rows are below one another")
    void dotsOnAGrid() {
        assertThat(layout(THREE).pages().get(0).items())
                .filteredOn(Leader.class::isInstance)
                .hasSize(3)
                .extracting(item -> (EDGE - ((Leader) item).dots().x()) % 4_000)
                .containsOnly(0);
    }

    @Test
    @DisplayName("A long title turns over by meaning, two 字 in, clear of the numbers")
    void longTitle() {
        List<TextRow> rows = layout(THREE).pages().get(0).rows().toList();
        assertThat(rows.subList(3, 6))
                .extracting(TextRow::text)
                .containsExactly("在全县安全生产暨第三季度防范重特大事故", "电视电话会议上的讲话", " 3");
        assertThat(rows.get(4).x() - rows.get(3).x()).isEqualTo(2 * 15_750);
    }

    @Test
    @DisplayName("A title too long to be broken by meaning is broken where a row is full")
    void endlessTitle() {
        Layout layout = layout(List.of(document(title("国".repeat(90))), document(title("文"))));
        assertThat(layout.document().contents().get(1).lines())
                .extracting(line -> line.text().length())
                .containsExactly(23, 23, 23, 21);
    }

    @Test
    @DisplayName("An entry is never divided between two pages")
    void entriesStayWhole() {
        List<Document> many =
                IntStream.range(0, 30).mapToObj(i -> document(title(LONG), body("文"))).toList();
        Layout layout = layout(many);
        assertThat(layout.frontPages()).isEqualTo(3);
        assertThat(layout.pages().subList(0, 3))
                .allSatisfy(
                        page ->
                                assertThat(page.rows().reduce((a, b) -> b).orElseThrow().text())
                                        .matches(" [0-9]+"));
    }

    @Test
    @DisplayName("P-09, P-21: printed on both sides, the first speech begins on a right-hand page")
    void duplex() {
        Layout layout = Layouter.layout(Composer.compose(THREE, TestStyles.speechDuplex()));
        assertThat(layout.frontPages()).isEqualTo(2);
        assertThat(layout.pages().get(1).items()).isEmpty();
        assertThat(layout.pages().get(2).rows().findFirst().orElseThrow().text())
                .isEqualTo("在防汛会商会上的讲话");
    }

    @Test
    @DisplayName("P-09: no blank page where the contents end on a left-hand page themselves")
    void duplexTwoPages() {
        Layout layout = Layouter.layout(Composer.compose(speeches(30), TestStyles.speechDuplex()));
        assertThat(layout.frontPages()).isEqualTo(2);
        assertThat(layout.pages().get(1).items()).isNotEmpty();
    }

    @Test
    @DisplayName("Every row of the contents leads to the page that its number says")
    void links() {
        Layout layout = layout(THREE);
        assertThat(layout.links())
                .extracting(link -> link.words() + " → " + link.target().page())
                .containsExactly(
                        "在防汛会商会上的讲话 1 → 2", LONG + " 3 → 4", LONG + " 3 → 4", "在运动会开幕式上的致辞 4 → 5");
    }

    @Test
    @DisplayName("A document alone has no contents, nor has a collection of one with a title")
    void alone() {
        assertThat(layout(THREE.subList(0, 1)).frontPages()).isZero();
        assertThat(layout(List.of(THREE.get(0), document(body("附记。")))).frontPages()).isZero();
    }

    @Test
    @DisplayName("A house may want none")
    void notWanted() {
        Style style = TestStyles.speechWith("collection.contents=false");
        assertThat(Layouter.layout(Composer.compose(THREE, style)).frontPages()).isZero();
    }
}
