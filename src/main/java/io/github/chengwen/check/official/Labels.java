package io.github.chengwen.check.official;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;

/** The colon after 签发人, 抄送 or 附件. */
final class Labels {

    private Labels() {}

    /** Reports a colon of half width; the first in the text is meant. */
    static void check(Prose prose, Findings findings) {
        int colon = prose.text().indexOf(':');
        int wide = prose.text().indexOf('：');
        if (colon > 0 && (wide < 0 || colon < wide)) {
            String label = prose.text().substring(0, colon).strip();
            findings.add(Code.LABEL_MARK, prose.span(colon, colon + 1), label, "：");
            findings.correct(Code.LABEL_MARK, prose, colon, colon + 1, "：");
        }
    }
}
