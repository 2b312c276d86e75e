package io.github.chengwen.style.yaml;

import static io.github.chengwen.style.yaml.Styles.complaints;
import static io.github.chengwen.style.yaml.Styles.speechWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.diag.Span;
import io.github.chengwen.style.HouseRules;
import org.junit.jupiter.api.Test;

/** What a house makes of findings: the section {@code check} of its style. */
final class HouseRulesTest {

    private static final Diagnostics FOUND =
            Diagnostics.of(
                    Diagnostic.of(Code.PLACEHOLDER, new Span(0, 1), "X"),
                    Diagnostic.of(Code.NEEDLESS_COMMA, new Span(1, 2), "1"),
                    Diagnostic.of(Code.NUMBER_GAP, new Span(2, 3)));

    private static HouseRules rules(String... assignments) {
        return speechWith(assignments).style().orElseThrow().check();
    }

    @Test
    void withoutRulesNothingChanges() {
        assertThat(rules().apply(FOUND)).isSameAs(FOUND);
    }

    @Test
    void aCodeMayBeSwitchedOff() {
        assertThat(rules("check.CW333=off").apply(FOUND))
                .extracting(Diagnostic::code)
                .containsExactly(Code.PLACEHOLDER, Code.NUMBER_GAP);
    }

    @Test
    void aSeverityMayChange() {
        assertThat(rules("check.CW312=error", "check.CW204=note").apply(FOUND))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.NOTE);
    }

    @Test
    void whatWasNotDoneIsAlwaysTold() {
        assertThat(complaints("extends: speech", "check: {CW101: off}"))
                .singleElement()
                .asString()
                .startsWith("2:9 STYLE_UNKNOWN_KEY the style has no key “check.CW101”");
    }

    @Test
    void anUnknownVerdictIsToldWithTheGoodOnes() {
        assertThat(complaints("extends: speech", "check: {CW312: none}"))
                .containsExactly(
                        "2:16 STYLE_BAD_VALUE the value “none” of “check.CW312” does not fit: off |"
                                + " note | warning | error");
    }
}
