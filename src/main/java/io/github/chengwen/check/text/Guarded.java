package io.github.chengwen.check.text;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Span;

/**
 * Runs rules so that a defect of one costs neither the findings of the others nor the document:
 * proof-reading is advice. The draft is told that a rule failed.
 */
public final class Guarded {

    private Guarded() {}

    /** Checks a document by a rule. */
    public static void check(Rule rule, Article article, Findings findings) {
        run(rule, Span.NONE, findings, () -> rule.check(article, findings));
    }

    /** Checks a block by a rule. */
    static void check(ParagraphRule rule, Prose prose, Findings findings) {
        run(rule, prose.extent(), findings, () -> rule.check(prose, findings));
    }

    /** A pattern that recurses too deeply ends in an error of the stack, not in an exception. */
    private static void run(Rule rule, Span place, Findings findings, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException | StackOverflowError e) {
            findings.add(
                    Code.RULE_FAILED,
                    place,
                    rule.getClass().getSimpleName() + "：" + e.getClass().getSimpleName());
        }
    }
}
