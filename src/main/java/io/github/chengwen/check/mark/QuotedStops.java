package io.github.chengwen.check.mark;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;

/**
 * The stop of a quotation: outside for a phrase within a sentence, 做到“净、畅、美”。, inside for whole
 * sentences, 他坦言，“……。……。”.
 */
public final class QuotedStops implements ParagraphRule {

    private static final String HAN = "[\\u4e00-\\u9fff]";

    private static final PrefilteredPattern PHRASE =
            PrefilteredPattern.of("“", "(?<=" + HAN + ")“([^“”，。！？；：…—]{1,14})。”(?![。，])");

    private static final PrefilteredPattern SENTENCES =
            PrefilteredPattern.of("“", "(?<=[：，])“[^“”]{6,300}[。！？][^“”。！？]{4,80}(?<![。！？…])(”。)");

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher phrase = PHRASE.in(prose);
        while (phrase.find()) {
            report(prose, phrase.start(), phrase.end(), "“" + phrase.group(1) + "”。", findings);
        }
        PrefilteredMatcher sentences = SENTENCES.in(prose);
        while (sentences.find()) {
            report(prose, sentences.start(1), sentences.end(1), "。”", findings);
        }
    }

    private static void report(Prose prose, int from, int to, String right, Findings findings) {
        findings.add(
                Code.WRONG_MARK, prose.span(from, to), prose.text().substring(from, to), right);
    }
}
