package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import java.util.Optional;

/** Groups that people were divided into, and as many as are spoken of again: 分成9个小组 and 8个小组都. */
public final class Divided implements Rule {

    private static final String GROUP = "(小组|班组|小队|方队|分队|组)";

    private static final PrefilteredPattern INTO =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS + "一二两三四五六七八九十",
                    "(?<=(?:分成|分为|编成|编为|组成))([0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:个|支)" + GROUP);

    private static final PrefilteredPattern ALL =
            PrefilteredPattern.of(
                    PrefilteredPattern.DIGITS + "二两三四五六七八九十",
                    "(?<![0-9第一二三四五六七八九十])([0-9]{1,3}|[二两三四五六七八九十]{1,3})(?:个|支)"
                            + GROUP
                            + "(?=都|全部|全都|均|同时|一起|依次|轮流)");

    @Override
    public void check(Article article, Findings findings) {
        Optional<Told> into = Optional.empty();
        int number = 0;
        for (Prose prose : article.written().toList()) {
            PrefilteredMatcher divided = INTO.in(prose);
            if (into.isEmpty() && divided.find()) {
                into =
                        Optional.of(
                                new Told(divided.group(), prose, divided.start(), divided.end()));
                number = Numbers.small(divided.group(1));
            }
            PrefilteredMatcher all = ALL.in(prose);
            while (all.find() && into.isPresent()) {
                Told here = new Told(all.group(), prose, all.start(), all.end());
                boolean other =
                        Numbers.small(all.group(1)) != number
                                && into.get().value().endsWith(all.group(2));
                if (other && !here.isInSentenceOf(into.get())) {
                    here.differsFrom(into.get(), article, findings);
                }
            }
        }
    }
}
