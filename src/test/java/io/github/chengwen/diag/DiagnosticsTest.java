package io.github.chengwen.diag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class DiagnosticsTest {

    private static final Diagnostic GAP = Diagnostic.of(Code.NUMBER_GAP, new Span(40, 42), "一、");
    private static final Diagnostic DROP =
            Diagnostic.of(Code.CHARACTER_DROPPED, new Span(7, 8), "U+E004");
    private static final Diagnostic EMPTY = Diagnostic.of(Code.EMPTY_INPUT, Span.NONE);

    @Test
    void theyStandInTheOrderOfTheirPlaces() {
        assertThat(Diagnostics.of(GAP, DROP, EMPTY)).containsExactly(EMPTY, DROP, GAP);
    }

    @Test
    void atOnePlaceTheyStayInTheOrderInWhichTheyWereMade() {
        Diagnostic other = Diagnostic.of(Code.DOUBTFUL, GAP.span());

        assertThat(Diagnostics.of(GAP, other)).containsExactly(GAP, other);
        assertThat(Diagnostics.of(other, GAP)).containsExactly(other, GAP);
    }

    @Test
    void twoListsBecomeOne() {
        assertThat(Diagnostics.of(GAP).and(Diagnostics.of(DROP))).containsExactly(DROP, GAP);
    }

    @Test
    void beyondTheLimitTheyAreOnlyCounted() {
        Diagnostics.Builder builder = new Diagnostics.Builder();
        for (int i = 0; i < Diagnostics.LIMIT + 3; i++) {
            builder.add(GAP);
        }
        Diagnostics many = builder.build();

        assertThat(many.size()).isEqualTo(Diagnostics.LIMIT);
        assertThat(many.omitted()).isEqualTo(3);
        assertThat(many.and(Diagnostics.of(DROP)).omitted()).isEqualTo(4);
    }

    @Test
    void theyAreCountedBySeverity() {
        assertThat(Diagnostics.of(GAP, DROP).hasErrors()).isFalse();
        assertThat(Diagnostics.of(GAP, EMPTY).hasErrors()).isTrue();
        assertThat(Diagnostics.of(GAP, DROP, EMPTY).count(Severity.WARNING)).isEqualTo(2);
    }

    @Test
    void aSpanIsARangeThatRunsForward() {
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Span(1, 4)).isGreaterThan(new Span(1, 3)).isLessThan(new Span(2, 2));
    }
}
