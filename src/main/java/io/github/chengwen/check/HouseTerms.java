package io.github.chengwen.check;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Forms that the house does not want (style key {@code terms}); the longest at a place counts. */
final class HouseTerms implements Rule {

    private final Map<String, String> rightForms;
    private final List<String> wrongForms;

    HouseTerms(Map<String, String> rightForms) {
        this.rightForms = rightForms;
        this.wrongForms =
                rightForms.keySet().stream()
                        .sorted(
                                Comparator.comparingInt(String::length)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
    }

    @Override
    public void check(Article article, Findings findings) {
        if (!wrongForms.isEmpty()) {
            article.prose().forEach(prose -> check(prose, findings));
        }
    }

    private void check(Prose prose, Findings findings) {
        for (String wrong : wrongForms) {
            String right = rightForms.getOrDefault(wrong, "");
            int at = prose.text().indexOf(wrong);
            while (at >= 0) {
                int end = at + wrong.length();
                if (!isWithin(prose.text(), at, wrong, right)) {
                    findings.add(Code.HOUSE_TERM, prose.span(at, end), wrong, right);
                    findings.correct(Code.HOUSE_TERM, prose, at, end, right);
                }
                at = prose.text().indexOf(wrong, end);
            }
        }
    }

    /** Whether a form is part of the right one, as 县政府 is of 青岚县政府. */
    private static boolean isWithin(String text, int at, String wrong, String right) {
        for (int i = right.indexOf(wrong); i >= 0; i = right.indexOf(wrong, i + 1)) {
            if (at >= i && text.startsWith(right, at - i)) {
                return true;
            }
        }
        return false;
    }
}
