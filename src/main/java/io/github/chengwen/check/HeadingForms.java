package io.github.chengwen.check;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.RunInParagraph;
import java.util.Optional;

/**
 * Corrections for heading numbers that the reader has normalised and reported (S-21: {@code 1、} →
 * {@code 1.}, {@code (一)} → {@code （一）}).
 */
final class HeadingForms implements Rule {

    private static final int LONGEST_NUMBER = 8;

    @Override
    public void check(Article article, Findings findings) {
        for (Prose prose : article.prose()) {
            heading(prose.block()).ifPresent(heading -> check(prose, heading, findings));
        }
    }

    private static Optional<Heading> heading(Block block) {
        if (block instanceof RunInParagraph runIn) {
            return Optional.of(runIn.heading());
        }
        return block instanceof Heading heading ? Optional.of(heading) : Optional.empty();
    }

    private static void check(Prose prose, Heading heading, Findings findings) {
        String typed = heading.passage().source();
        String set = heading.passage().text();
        int same = 0;
        int most = Math.min(typed.length(), set.length());
        while (same < most
                && typed.charAt(typed.length() - 1 - same) == set.charAt(set.length() - 1 - same)) {
            same++;
        }
        int number = typed.length() - same;
        if (number > 0 && number <= LONGEST_NUMBER) {
            String form = set.substring(0, set.length() - same);
            findings.correct(Code.NORMALISED, prose, 0, number, form);
        }
    }
}
