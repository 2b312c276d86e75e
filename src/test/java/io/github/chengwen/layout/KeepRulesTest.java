package io.github.chengwen.layout;

import static io.github.chengwen.layout.Sheets.body;
import static io.github.chengwen.layout.Sheets.heading;
import static io.github.chengwen.layout.Sheets.layout;
import static io.github.chengwen.layout.Sheets.openings;
import static io.github.chengwen.layout.Sheets.rows;
import static io.github.chengwen.layout.Sheets.salutation;
import static io.github.chengwen.layout.Sheets.signDate;
import static io.github.chengwen.layout.Sheets.signature;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.page.Layout;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are told apart by their first characters. */
class KeepRulesTest {

    private static List<String> secondPage(Layout layout) {
        return openings(layout.pages().get(1));
    }

    @Test
    @DisplayName("G-02: a heading is not the last row of a page")
    void headingMovesWithText() {
        Layout layout = layout(rows(21), heading(1, "一、标题"), body("正文"));
        assertThat(secondPage(layout)).containsExactly("一", "正");
    }

    @Test
    @DisplayName("G-02: a chain of headings moves together")
    void headingsChain() {
        Layout layout = layout(rows(20), heading(1, "一、标题"), heading(2, "（一）标题"), body("正文"));
        assertThat(secondPage(layout)).containsExactly("一", "（", "正");
    }

    @Test
    @DisplayName("G-02: a heading of two rows is not divided")
    void longHeading() {
        Layout layout = layout(rows(21), heading(1, "一、" + "标".repeat(30)), body("正文"));
        assertThat(secondPage(layout)).containsExactly("一", "标", "正");
    }

    @Test
    @DisplayName("S-26: a run-in heading may be the last row")
    void runInMayBeLast() {
        Layout layout = layout(rows(21), Sheets.runIn(2, "（一）标题。", "文".repeat(40)), rows(2));
        assertThat(layout.pages().get(0).rows()).hasSize(22);
    }

    @Test
    @DisplayName("G-05: a salutation goes with what follows")
    void salutationMoves() {
        Layout layout = layout(rows(21), salutation("同志们："), body("正文"));
        assertThat(secondPage(layout)).containsExactly("同", "正");
    }

    @Test
    @DisplayName("G-10: two rows of the text go with a signature")
    void signatureTakesText() {
        Layout layout = layout(rows(22), signature("某某委员会"), signDate("2024年12月1日"));
        assertThat(secondPage(layout)).containsExactly("国", "国", "某", "2");
    }

    @Test
    @DisplayName("G-10: a paragraph of three rows goes whole, so that no row of it stays alone")
    void shortParagraphGoesWhole() {
        Layout layout = layout(rows(19), body("末".repeat(80)), signature("某某委员会"), signDate("某日"));
        assertThat(secondPage(layout)).containsExactly("末", "末", "末", "某", "某");
    }

    @Test
    @DisplayName("G-10: a single row takes two rows of the paragraph before it along")
    void singleRowTakesMore() {
        Layout layout = layout(rows(21), body("谢谢大家！"), signature("某某委员会"), signDate("某日"));
        assertThat(secondPage(layout)).containsExactly("国", "国", "谢", "某", "某");
    }

    @Test
    @DisplayName("G-11: a last row does not stand alone, but takes two rows of the text along")
    void closingLineTakesText() {
        Layout layout = layout(rows(22), body("谢谢大家！"));
        assertThat(secondPage(layout)).containsExactly("国", "国", "谢");
    }

    @Test
    @DisplayName("G-11: two rows of the last paragraph are on its last page")
    void lastParagraphEndsInTwoRows() {
        Layout layout = layout(rows(10), body("末".repeat(26 + 12 * 28)));
        assertThat(secondPage(layout)).containsExactly("末", "末");
    }

    @Test
    @DisplayName("G-03: elsewhere a single row may begin or end a page")
    void otherParagraphsPart() {
        Layout layout = layout(rows(23), rows(5));
        assertThat(layout.pages().get(0).rows()).hasSize(22);
    }

    @ParameterizedTest(name = "{0} rows of text")
    @ValueSource(
            ints = {
                1, 2, 3, 17, 18, 19, 20, 21, 22, 23, 24, 25, 40, 41, 42, 43, 44, 45, 46, 63, 64, 66
            })
    @DisplayName("T-15: no page is without text")
    void noPageWithoutText(int count) {
        Layout layout = layout(rows(count), signature("某某委员会"), signDate("2024年12月1日"));
        assertThat(layout.pages()).allSatisfy(page -> assertThat(openings(page)).contains("国"));
    }
}
