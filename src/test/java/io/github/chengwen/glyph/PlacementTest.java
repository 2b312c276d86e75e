package io.github.chengwen.glyph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chengwen.font.outline.Box;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final int SIZE = 16_000;
    private static final int NARROW = 6_000;
    private static final Placement PLAIN = new Placement(0, 1);

    private static double origin(int codePoint, int advance) {
        return Placement.inCell(codePoint, advance, SIZE, SIZE).origin();
    }

    @Test
    @DisplayName("L-14: a glyph as wide as its cell stays where it is")
    void fullWidth() {
        assertThat(origin('“', SIZE)).isZero();
    }

    @Test
    @DisplayName("L-14: a narrow opening mark stands at the right of its cell")
    void opening() {
        assertThat(origin('“', NARROW)).isEqualTo(10_000);
    }

    @Test
    @DisplayName("L-14: a narrow closing mark stands at the left")
    void closing() {
        assertThat(origin('”', NARROW)).isZero();
        assertThat(origin('，', NARROW)).isZero();
    }

    @Test
    @DisplayName("L-14: other narrow marks stand in the middle")
    void middle() {
        assertThat(origin('·', NARROW)).isEqualTo(5_000);
    }

    @Test
    @DisplayName("L-15: half a dash that is long enough stays as it is")
    void longDash() {
        Box ink = new Box(0, 250, 1000, 300);
        assertThat(Placement.inDash(ink, 15_750, SIZE, PLAIN)).isEqualTo(PLAIN);
    }

    @Test
    @DisplayName("L-15: half a dash that is short is widened to an em, from the edge of its cell")
    void shortDash() {
        Placement dash = Placement.inDash(new Box(70, 250, 930, 300), 15_750, SIZE, PLAIN);
        assertThat(dash.scale()).isCloseTo(1 / .86, within(1e-9));
        assertThat(dash.origin()).isCloseTo(-.07 * SIZE / .86, within(1e-6));
    }
}
