package io.github.chengwen.layout.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.layout.Sheets;
import io.github.chengwen.layout.metrics.ModelWidths;
import io.github.chengwen.page.Advances;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.TextRow;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JustifierTest {

    private static final int RIGHT = 79_370 + 442_205;
    private static final int SIZE = 16_000;

    private static TextRow row(String text, int index) {
        return Sheets.layout(Sheets.body(text)).pages().get(0).rows().toList().get(index);
    }

    private static GlyphRun only(TextRow row) {
        assertThat(row.runs()).hasSize(1);
        return row.runs().get(0);
    }

    /** The right edge of the box of the last character. */
    private static int boxEnd(TextRow row) {
        GlyphRun last = row.runs().get(row.runs().size() - 1);
        int count = last.advances().size();
        return last.x() + last.advances().sum() - last.advances().get(count - 1) + SIZE;
    }

    @Test
    @DisplayName("L-22: the box of the last character ends at the right edge")
    void endsAtTheEdge() {
        assertThat(boxEnd(row("国".repeat(80), 1))).isEqualTo(RIGHT);
    }

    @Test
    @DisplayName("L-22: the slack goes to all gaps alike")
    void equalGaps() {
        Advances advances = only(row("国".repeat(80), 1)).advances();
        int least = 15_750 + 955 / 27;
        for (int i = 0; i < 27; i++) {
            assertThat(advances.get(i)).isBetween(least, least + 1);
        }
    }

    @Test
    @DisplayName("L-22: the last row keeps its natural pitch")
    void lastRowIsNatural() {
        Advances advances = only(row("国".repeat(80), 2)).advances();
        assertThat(advances.get(0)).isEqualTo(15_750);
    }

    @Test
    @DisplayName("L-22: digits are not drawn apart")
    void digitsStayTogether() {
        TextRow row = row("国".repeat(20) + "2024" + "国".repeat(20), 0);
        Advances digits = row.runs().get(1).advances();
        assertThat(List.of(digits.get(0), digits.get(1), digits.get(2))).containsOnly(7_750);
    }

    @Test
    @DisplayName("L-22: the two halves of a dash are not drawn apart")
    void dashStaysTogether() {
        TextRow row = row("国".repeat(10) + "——" + "国".repeat(13) + "，，" + "国".repeat(9), 0);
        assertThat(only(row).advances().get(10)).isEqualTo(15_750);
    }

    @Test
    @DisplayName("L-08: a hanging space does not count")
    void hangingSpaceDoesNotCount() {
        TextRow row = row("国".repeat(24) + "ab " + "c".repeat(20), 0);
        GlyphRun han = row.runs().get(0);
        GlyphRun latin = row.runs().get(1);
        assertThat(latin.x()).isEqualTo(han.x() + han.advances().sum());
        int inked = latin.advances().get(0) + ModelWidths.cell('b', SIZE);
        assertThat(latin.x() + inked).isEqualTo(RIGHT);
    }

    @Test
    @DisplayName("L-23: a very loose row is reported")
    void looseRow() {
        Layout layout = Sheets.layout(Sheets.body("国".repeat(16) + "a".repeat(40)));
        assertThat(layout.diagnostics()).extracting(d -> d.code()).containsExactly(Code.LOOSE_ROW);
    }
}
