package io.github.chengwen.style;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * What a house wants of proof-reading: the codes that it switches off or whose severity it changes
 * (style key {@code check}), and its own terms (style key {@code terms}).
 *
 * @param verdicts by code; a code without one keeps its severity
 * @param terms the words, posts and orders of the house
 */
public record HouseRules(Map<Code, Verdict> verdicts, HouseTerms terms) {

    public HouseRules {
        verdicts = Map.copyOf(verdicts);
    }

    /** Rules without terms. */
    public HouseRules(Map<Code, Verdict> verdicts) {
        this(verdicts, HouseTerms.none());
    }

    /** The same with the terms of the house. */
    public HouseRules withTerms(HouseTerms list) {
        return new HouseRules(verdicts, list);
    }

    /** No changes. */
    public static HouseRules none() {
        return new HouseRules(Map.of());
    }

    /** Whether a house may change a code: not an error, which says that something was not done. */
    public static boolean mayDecide(Code code) {
        return code.severity() != Severity.ERROR;
    }

    /** Whether findings with this code are reported. */
    public boolean tells(Code code) {
        return verdicts.get(code) != Verdict.OFF;
    }

    /** The diagnostics without those switched off, the others with the house's severity. */
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
