package io.github.chengwen.style;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * What a house does not want to be told, or takes more or less seriously than Chengwen does.
 *
 * @param verdicts by code; a code without one is told as usual
 */
public record HouseRules(Map<Code, Verdict> verdicts) {

    public HouseRules {
        verdicts = Map.copyOf(verdicts);
    }

    /** Everything as usual. */
    public static HouseRules none() {
        return new HouseRules(Map.of());
    }

    /** Whether a house may decide about a code: errors say that something was not done. */
    public static boolean mayDecide(Code code) {
        return code.severity() != Severity.ERROR;
    }

    /** Whether findings with this code are told. */
    public boolean tells(Code code) {
        return verdicts.get(code) != Verdict.OFF;
    }

    /** The diagnostics as the house wants to hear them. */
    public Diagnostics apply(Diagnostics diagnostics) {
        if (verdicts.isEmpty()) {
            return diagnostics;
        }
        Diagnostics.Builder told = new Diagnostics.Builder();
        diagnostics.stream().filter(d -> tells(d.code())).map(this::judge).forEach(told::add);
        return told.build();
    }

    private Diagnostic judge(Diagnostic diagnostic) {
        return Optional.ofNullable(verdicts.get(diagnostic.code()))
                .map(verdict -> Severity.valueOf(verdict.name()))
                .map(
                        s ->
                                new Diagnostic(
                                        diagnostic.code(),
                                        s,
                                        diagnostic.span(),
                                        diagnostic.arguments()))
                .orElse(diagnostic);
    }
}
