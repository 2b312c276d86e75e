package io.github.chengwen.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import org.junit.jupiter.api.Test;

class ExitCodeTest {

    private final Diagnostics note = found(Code.LINES_JOINED);
    private final Diagnostics warning = found(Code.NUMBER_GAP);
    private final Diagnostics error = found(Code.STYLE_BAD_VALUE);

    @Test
    void errorsFailUnlessToldOtherwise() {
        assertThat(ExitCode.of(error, FailLevel.ERROR)).isEqualTo(ExitCode.FINDINGS);
        assertThat(ExitCode.of(warning, FailLevel.ERROR)).isEqualTo(ExitCode.OK);
        assertThat(ExitCode.of(error, FailLevel.NEVER)).isEqualTo(ExitCode.OK);
    }

    @Test
    void warningsFailWhenAskedToAndNotesNever() {
        assertThat(ExitCode.of(warning, FailLevel.WARNING)).isEqualTo(ExitCode.FINDINGS);
        assertThat(ExitCode.of(note, FailLevel.WARNING)).isEqualTo(ExitCode.OK);
    }

    @Test
    void aDraftThatCannotBeDecodedAlwaysFails() {
        assertThat(ExitCode.of(found(Code.UNDECODABLE), FailLevel.NEVER)).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void aDroppedCharacterIsNoFailureOfTheInput() {
        assertThat(ExitCode.of(found(Code.CHARACTER_DROPPED), FailLevel.ERROR))
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void theWorstOutcomeWins() {
        assertThat(ExitCode.INPUT.orWorse(ExitCode.FINDINGS)).isEqualTo(ExitCode.INPUT);
        assertThat(ExitCode.INPUT.orWorse(ExitCode.OUTPUT)).isEqualTo(ExitCode.OUTPUT);
    }

    private static Diagnostics found(Code code) {
        return Diagnostics.of(Diagnostic.of(code, Span.NONE));
    }
}
