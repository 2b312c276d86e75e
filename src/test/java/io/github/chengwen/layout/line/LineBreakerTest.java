package io.github.chengwen.layout.line;

import static io.github.chengwen.layout.line.Cuts.han;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

    @Test
    @DisplayName("P-11: 28 characters fill a row")
    void twentyEightToARow() {
        assertThat(Cuts.of(han(57))).containsExactly(han(28), han(28), han(1));
    }

    @Test
    @DisplayName("L-11: two digits take the room of one Han character, nearly")
    void digitsAreHalf() {
        assertThat(Cuts.of(han(26) + "2024年")).containsExactly(han(26) + "2024", "年");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"2024", "12.5%", "3,000", "16:30", "GB/T9704", "COVID-19", "a@b.cn", "5%"})
    @DisplayName("L-06: numbers and words are not cut")
    void latinRunStaysWhole(String run) {
        assertThat(Cuts.of(han(27) + run + han(3)).get(1)).startsWith(run);
    }

    @Test
    @DisplayName("L-06: a long address is cut after a slash")
    void longAddress() {
        String address = "www.example.gov.cn/notices/archive/documents/index";
        assertThat(Cuts.of(han(14) + address))
                .containsExactly(
                        han(14) + "www.example.gov.cn/notices/", "archive/documents/index");
    }

    @Test
    @DisplayName("L-07: a row may end between a year and 年, and before a number")
    void betweenDigitsAndHan() {
        assertThat(Cuts.of(han(28) + "2024年").get(1)).isEqualTo("2024年");
        assertThat(Cuts.of(han(26) + "2024年").get(1)).isEqualTo("年");
    }

    @Test
    @DisplayName("L-08: a row ends after a space between Latin words, which hangs")
    void spacesHang() {
        assertThat(Cuts.of(han(26) + "ab it  efg")).containsExactly(han(26) + "ab it  ", "efg");
    }

    @Test
    @DisplayName("L-08: a full-width space does not begin a row")
    void ideographicSpace() {
        assertThat(Cuts.of(han(28) + "　" + han(2)).get(1)).isEqualTo("国　" + han(2));
    }

    @Test
    @DisplayName("L-20: a run longer than a row is cut where the row is full")
    void endlessRun() {
        assertThat(Cuts.of("1".repeat(100))).containsExactly("1".repeat(57), "1".repeat(43));
    }

    @Test
    @DisplayName("A character beyond the basic plane is one cell and is not cut")
    void beyondTheBasicPlane() {
        assertThat(Cuts.of("𠮷".repeat(29))).containsExactly("𠮷".repeat(28), "𠮷");
    }
}
