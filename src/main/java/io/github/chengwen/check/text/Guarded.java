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
        try {
            rule.check(article, findings);
        } catch (RuntimeException | StackOverflowError e) {
            tell(rule, Span.NONE, e, findings);
        }
    }

    /** Checks a block by a rule. */
    static void check(ParagraphRule rule, Prose prose, Findings findings) {
        try {
            rule.check(prose, findings);
        } catch (RuntimeException | StackOverflowError e) {
            tell(rule, prose.extent(), e, findings);
        }
    }

    /** A pattern that recurses too deeply ends in an error of the stack, not in an exception. */
    private static void tell(Rule rule, Span place, Throwable defect, Findings findings) {
        findings.add(
                Code.RULE_FAILED,
                place,
                rule.getClass().getSimpleName() + "：" + defect.getClass().getSimpleName());
    }
}
