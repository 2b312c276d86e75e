package io.github.chengwen.layout.line;

import static io.github.chengwen.layout.line.Cuts.han;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.style.Kinsoku;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KinsokuTest {

    static Stream<String> neverFirst() {
        return Kinsoku.NOT_FIRST.codePoints().mapToObj(Character::toString);
    }

    static Stream<String> neverLast() {
        return Kinsoku.NOT_LAST
                .codePoints()
                .filter(c -> Kinsoku.NOT_FIRST.indexOf(c) < 0)
                .mapToObj(Character::toString);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("neverFirst")
    @DisplayName("L-01: a mark that may not begin a row takes the character before it along")
    void neverFirstInRow(String mark) {
        assertThat(Cuts.of(han(28) + mark + han(9)).get(0)).isEqualTo(han(27));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("neverLast")
    @DisplayName("L-02: a mark that may not end a row goes to the next")
    void neverLastInRow(String mark) {
        assertThat(Cuts.of(han(27) + mark + han(9)).get(0)).isEqualTo(han(27));
    }

    @Test
    @DisplayName("L-01: closing marks in a row are pushed out together")
    void closingMarksTogether() {
        assertThat(Cuts.of(han(27) + "”。" + han(5))).containsExactly(han(26), "国”。" + han(5));
    }

    @Test
    @DisplayName("L-02: opening marks in a row are pushed out together")
    void openingMarksTogether() {
        assertThat(Cuts.of(han(26) + "（《" + han(5))).containsExactly(han(26), "（《" + han(5));
    }

    @Test
    @DisplayName("L-05: a dash is not cut in two")
    void dashStaysWhole() {
        assertThat(Cuts.of(han(27) + "——" + han(5))).containsExactly(han(26), "国——" + han(5));
    }

    @Test
    @DisplayName("L-05: an ellipsis is not cut in two")
    void ellipsisStaysWhole() {
        assertThat(Cuts.of(han(27) + "……" + han(5))).containsExactly(han(26), "国……" + han(5));
    }

    @Test
    @DisplayName("L-05: a combining mark stays with its letter")
    void combiningMarkStays() {
        assertThat(Cuts.of(han(27) + "国\u0301" + han(5)).get(1)).isEqualTo(han(5));
    }

    @Test
    @DisplayName("L-20: a row of nothing but closing marks is cut where it is full")
    void noLawfulPlace() {
        assertThat(Cuts.of("。".repeat(30))).containsExactly("。".repeat(28), "。。");
    }
}
